-- 在计算或者已超期而未完成的期限 that bind the house itself, on their last day
select c.dispute_number, 'LIMIT_OPEN', c.due_on, c.rule, '', 0, 1, 0
from clock c where c.overseer is not null and c.settled_on is null and c.status in ('RUNNING', 'MISSED') and {c.dispute_number};
-- 按期完成
select c.dispute_number, 'LIMIT_MET', c.settled_on, c.rule, '', 0, 1, 0
from clock c where c.overseer is not null and c.status = 'MET' and {c.dispute_number};
-- 超期, on the day that was missed
select c.dispute_number, 'LIMIT_MISSED', c.due_on, c.rule, '', 0, 1, 0
from clock c where c.overseer is not null and c.status = 'MISSED' and {c.dispute_number};
