-- 仲裁, from the application to what is decided in it, and 仲裁审查.
drop view if exists counted_arbitration;
create view counted_arbitration as
select registration_number, procedure_kind, tribunal_form, closing, mediation_suggested_on, mediation_consent_on, accepted_on,
    closed_on
from arbitration;

drop view if exists counted_seat;
create view counted_seat as
select registration_number, person, seat, relieved_on from tribunal_seat;

drop view if exists counted_motion;
create view counted_motion as
select registration_number, kind, decision, decided_on from motion;

drop view if exists counted_hearing;
create view counted_hearing as
select registration_number, applicant_attendance, respondent_attendance, held_on from hearing;

drop view if exists counted_award_document;
create view counted_award_document as
select d.registration_number, d.finality, a.made_on
from award_document d join award a on a.id = d.award_id;

drop view if exists counted_agreement_review;
create view counted_agreement_review as
select registration_number, refusal_ground, outcome, applied_on, decided_on, closed_on from agreement_review;
