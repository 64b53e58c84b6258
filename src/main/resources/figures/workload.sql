-- 在办件数 and 办结件数, by who has a duty in the case
select u.dispute_number, 'WORK_OPEN', d.received_on, u.person, '', 0, 1, 0
from duty u join dispute d on d.number = u.dispute_number
where d.closed_on is null and u.released_at is null and {u.dispute_number} group by u.dispute_number, d.received_on, u.person;
select u.dispute_number, 'WORK_CLOSED', d.closed_on, u.person, '', 0, 1, 0
from duty u join dispute d on d.number = u.dispute_number
where d.closed_on is not null and {u.dispute_number} group by u.dispute_number, d.closed_on, u.person;
