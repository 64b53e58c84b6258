-- 向法院提起的程序, on the day of the court's docket: suits and applications to set aside
select m.registration_number, 'COURT_FILED', m.filed_on, m.kind, d.cause, 0, 1, 0
from court_proceeding m join dispute d on d.registration_number = m.registration_number where {m.registration_number};
-- 生效结果
select m.registration_number, 'COURT_RESULT', m.effective_on, m.result, d.cause, 0, 1, 0
from court_proceeding m join dispute d on d.registration_number = m.registration_number
where m.result is not null and m.effective_on is not null and {m.registration_number};
-- 逐项比较 by effective judgment, of a matter judged twice by the later; what was changed for new evidence stands apart
select r.registration_number, 'ITEM_COMPARED', r.effective_on,
    case when i.cause = 'NEW_EVIDENCE' then 'NEW_EVIDENCE' when i.cause = 'SETTLED_IN_COURT' then 'NOT_DECIDED' else i.verdict end,
    d.cause, 0, 1, 0
from court_result r join court_result_item i on i.result_id = r.id join dispute d on d.registration_number = r.registration_number
where r.effective_on is not null and not exists (select 1 from court_result later
    where later.proceeding_id = r.proceeding_id and later.effective_on is not null and later.id > r.id)
    and {r.registration_number};
-- 财产保全移送、逾期未裁、案卷借阅
select p.registration_number, 'PRESERVATION', p.applied_on, '', '', 0, 1, 0
from preservation p where {p.registration_number};
select o.registration_number, 'OVERDUE_ASKED', o.asked_on, '', '', 0, 1, 0
from overdue_case o where {o.registration_number};
select l.registration_number, 'FILE_LENT', l.lent_on, '', '', 0, 1, 0
from file_lending l where l.lent_on is not null and {l.registration_number};
-- 联合办案
select j.registration_number, 'JOINTLY_HANDLED', j.handled_on, '', '', 0, 1, 0
from joint_handling j where j.handled_on is not null and {j.registration_number};
