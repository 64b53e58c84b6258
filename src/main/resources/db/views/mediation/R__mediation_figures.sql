-- 案前调解, whoever presides over each, and 委托调解.
drop view if exists counted_mediation;
create view counted_mediation as
select registration_number, organisation, outcome, accepted_on, closed_on from mediation;

drop view if exists counted_presiding;
create view counted_presiding as
select m.registration_number, b.user_id person, m.outcome, m.closed_on
from mediation m join mediation_member b on b.mediation_id = m.id
where b.presiding = true;

drop view if exists counted_entrustment;
create view counted_entrustment as
select registration_number, kind, organisation, result, consented_on, accepted_on, closed_on from entrustment;
