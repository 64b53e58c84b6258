-- 在计算或者已逾期而未完成的期限 that bind the house itself, on their last day
select c.registration_number, 'LIMIT_OPEN', c.due_on, c.rule, '', 0, 1, 0
from counted_limit c where c.overseer is not null and c.settled_on is null and c.status in ('RUNNING', 'MISSED') and {c.registration_number};
-- 按期完成
select c.registration_number, 'LIMIT_MET', c.settled_on, c.rule, '', 0, 1, 0
from counted_limit c where c.overseer is not null and c.status = 'MET' and {c.registration_number};
-- 逾期, on the day that was missed
select c.registration_number, 'LIMIT_MISSED', c.due_on, c.rule, '', 0, 1, 0
from counted_limit c where c.overseer is not null and c.status = 'MISSED' and {c.registration_number};
