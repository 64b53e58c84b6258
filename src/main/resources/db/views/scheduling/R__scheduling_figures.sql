-- 场次, and who of the staff takes part.
drop view if exists counted_booking;
create view counted_booking as
select registration_number, purpose, room, status, starts_at, ends_at from booking;

drop view if exists counted_attendance;
create view counted_attendance as
select b.registration_number, b.status, b.starts_at, b.ends_at, substring(a.resource from 7) person
from booking b join booking_attendee a on a.booking_id = b.id
where substring(a.resource from 1 for 6) = 'staff:';
