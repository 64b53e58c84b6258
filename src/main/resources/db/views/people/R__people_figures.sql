-- 承办: who has or had a duty in a case.
drop view if exists counted_duty;
create view counted_duty as
select registration_number, person, released_at from duty;
