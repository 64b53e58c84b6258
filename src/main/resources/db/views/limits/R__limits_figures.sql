-- 期限, and the days in each that are not counted.
drop view if exists counted_limit;
create view counted_limit as
select registration_number, rule, overseer, status, due_on, settled_on from running_limit;

drop view if exists counted_exclusion;
create view counted_exclusion as
select l.registration_number, l.rule, x.from_on, x.until_on
from running_limit l join limit_exclusion x on x.limit_id = l.id;
