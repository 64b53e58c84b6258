-- 向法院提起的程序, on the day of the court's docket: suits and applications to set aside
select m.registration_number, 'COURT_FILED', m.filed_on, m.kind, d.cause, 0, 1, 0
from counted_proceeding m join counted_dispute d on d.registration_number = m.registration_number where {m.registration_number};
-- 生效结果
select m.registration_number, 'COURT_RESULT', m.effective_on, m.result, d.cause, 0, 1, 0
from counted_proceeding m join counted_dispute d on d.registration_number = m.registration_number
where m.result is not null and m.effective_on is not null and {m.registration_number};
-- 逐项比较 by effective judgment; what was changed for new evidence stands apart
select i.registration_number, 'ITEM_COMPARED', i.effective_on,
    case when i.cause = 'NEW_EVIDENCE' then 'NEW_EVIDENCE' when i.cause = 'SETTLED_IN_COURT' then 'NOT_DECIDED' else i.verdict end,
    d.cause, 0, 1, 0
from counted_judged_item i join counted_dispute d on d.registration_number = i.registration_number where {i.registration_number};
-- 财产保全移送、逾期未裁、案卷借阅
select p.registration_number, 'PRESERVATION', p.applied_on, '', '', 0, 1, 0
from counted_preservation p where {p.registration_number};
select o.registration_number, 'OVERDUE_ASKED', o.asked_on, '', '', 0, 1, 0
from counted_overdue_case o where {o.registration_number};
select l.registration_number, 'FILE_LENT', l.lent_on, '', '', 0, 1, 0
from counted_lending l where l.lent_on is not null and {l.registration_number};
-- 联合办案
select j.registration_number, 'JOINTLY_HANDLED', j.handled_on, '', '', 0, 1, 0
from counted_joint_handling j where j.handled_on is not null and {j.registration_number};
