-- 案外调解数
select m.registration_number, 'MEDIATION_ACCEPTED', m.accepted_on, coalesce(m.organisation, ''), d.cause, 0, 1, 0
from counted_mediation m join counted_dispute d on d.registration_number = m.registration_number where m.accepted_on is not null and {m.registration_number};
-- 调解终结, by organisation; a refusal is no mediation, and what another organisation settled is counted with that one
select m.registration_number, 'MEDIATION_ENDED', m.closed_on, coalesce(m.organisation, ''), d.cause, 0, 1, 0
from counted_mediation m join counted_dispute d on d.registration_number = m.registration_number
where m.closed_on is not null and m.outcome not in ('DECLINED', 'SETTLED_ELSEWHERE') and {m.registration_number};
-- 达成协议, by organisation
select m.registration_number, 'MEDIATION_AGREED', m.closed_on, coalesce(m.organisation, ''), d.cause, 0, 1, 0
from counted_mediation m join counted_dispute d on d.registration_number = m.registration_number
where m.closed_on is not null and m.outcome = 'AGREEMENT' and {m.registration_number};
-- 调解终结, by how it ended
select m.registration_number, 'MEDIATION_OUTCOME', m.closed_on, m.outcome, d.cause, 0, 1, 0
from counted_mediation m join counted_dispute d on d.registration_number = m.registration_number where m.closed_on is not null and {m.registration_number};
-- 调解终结与达成协议, by the agency of whoever presided
select p.registration_number, case when p.outcome = 'AGREEMENT' then 'AGENCY_AGREED' else 'AGENCY_NOT_AGREED' end,
    p.closed_on, g.group_id_, '', 0, 1, 0
from counted_presiding p
join act_id_membership g on g.user_id_ = p.person and g.group_id_ in ('mediator-hrss', 'mediator-union', 'mediator-justice')
where p.closed_on is not null and p.outcome not in ('DECLINED', 'SETTLED_ELSEWHERE') and {p.registration_number};
-- 调解建议书: 发出、同意、成功
select a.registration_number, 'SUGGESTION_SENT', a.mediation_suggested_on, '', '', 0, 1, 0
from counted_arbitration a where a.mediation_suggested_on is not null and {a.registration_number};
select a.registration_number, 'SUGGESTION_ACCEPTED', a.mediation_consent_on, '', '', 0, 1, 0
from counted_arbitration a where a.mediation_consent_on is not null and {a.registration_number};
select a.registration_number, 'SUGGESTION_AGREED', a.closed_on, '', '', 0, 1, 0
from counted_arbitration a where a.closing = 'SETTLED_BEFORE_ACCEPTANCE' and {a.registration_number};
-- 委托调解: 发出、接受、终结、成功, by the organisation, streets among them
select e.registration_number, 'ENTRUSTED', e.consented_on, e.organisation, '', 0, 1, 0
from counted_entrustment e where {e.registration_number};
select e.registration_number, 'ENTRUSTED_ACCEPTED', e.accepted_on, e.organisation, '', 0, 1, 0
from counted_entrustment e where e.accepted_on is not null and {e.registration_number};
select e.registration_number, 'ENTRUSTED_ENDED', e.closed_on, e.organisation, '', 0, 1, 0
from counted_entrustment e where e.closed_on is not null and e.result <> 'DECLINED' and {e.registration_number};
select e.registration_number, 'ENTRUSTED_AGREED', e.closed_on, e.organisation, '', 0, 1, 0
from counted_entrustment e where e.closed_on is not null and e.result = 'AGREED' and {e.registration_number};
-- 正在委托的, by the organisation that has them
select e.registration_number, 'ENTRUSTED_OPEN', e.consented_on, e.organisation, '', 0, 1, 0
from counted_entrustment e join counted_dispute d on d.registration_number = e.registration_number
where e.closed_on is null and {e.registration_number};
-- 受理前的委托; what a tribunal entrusted, or was agreed on in a case that was accepted all the same, is counted with its
-- arbitration when that is closed, and only there
select e.registration_number, case when e.result = 'AGREED' then 'ENTRUSTED_BEFORE_AGREED' else 'ENTRUSTED_BEFORE_FAILED' end,
    e.closed_on, e.organisation, '', 0, 1, 0
from counted_entrustment e
where e.kind = 'SUGGESTED' and e.closed_on is not null and e.result <> 'DECLINED'
    and not (e.result = 'AGREED' and exists (select 1 from counted_arbitration a
        where a.registration_number = e.registration_number and a.accepted_on is not null)) and {e.registration_number};
-- 仲裁审查: 申请、受理、结果
select r.registration_number, 'REVIEW_APPLIED', r.applied_on, '', '', 0, 1, 0
from counted_agreement_review r where {r.registration_number};
select r.registration_number, 'REVIEW_ACCEPTED', r.decided_on, '', '', 0, 1, 0
from counted_agreement_review r where r.decided_on is not null and r.refusal_ground is null and {r.registration_number};
select r.registration_number, 'REVIEW_ENDED', r.closed_on, r.outcome, '', 0, 1, 0
from counted_agreement_review r where r.closed_on is not null and r.outcome is not null and {r.registration_number};
