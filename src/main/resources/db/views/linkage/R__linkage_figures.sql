-- 裁审衔接: what goes to a court and what comes back.
drop view if exists counted_proceeding;
create view counted_proceeding as
select registration_number, kind, result, filed_on, effective_on from court_proceeding;

-- 逐项 by effective judgment; of a proceeding judged twice, by the later
drop view if exists counted_judged_item;
create view counted_judged_item as
select r.registration_number, i.verdict, i.cause, r.effective_on
from court_result r join court_result_item i on i.result_id = r.id
where r.effective_on is not null and not exists (select 1 from court_result later
    where later.proceeding_id = r.proceeding_id and later.effective_on is not null and later.id > r.id);

drop view if exists counted_preservation;
create view counted_preservation as
select registration_number, applied_on from preservation;

drop view if exists counted_overdue_case;
create view counted_overdue_case as
select registration_number, asked_on from overdue_case;

drop view if exists counted_lending;
create view counted_lending as
select registration_number, lent_on from file_lending;

drop view if exists counted_joint_handling;
create view counted_joint_handling as
select registration_number, handled_on from joint_handling;
