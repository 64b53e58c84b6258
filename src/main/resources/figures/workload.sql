-- 在办件数 and 办结件数, by who has a duty in the case
select u.registration_number, 'WORK_OPEN', d.received_on, u.person, '', 0, 1, 0
from counted_duty u join counted_dispute d on d.registration_number = u.registration_number
where d.closed_on is null and u.released_at is null and {u.registration_number} group by u.registration_number, d.received_on, u.person;
select u.registration_number, 'WORK_CLOSED', d.closed_on, u.person, '', 0, 1, 0
from counted_duty u join counted_dispute d on d.registration_number = u.registration_number
where d.closed_on is not null and {u.registration_number} group by u.registration_number, d.closed_on, u.person;
