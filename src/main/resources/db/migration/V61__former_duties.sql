-- Who had a duty once stays on record: what they may still see is less than what their successors may.
alter table duty add column released_at timestamp with time zone;
-- mediators of cases that have gone on to arbitration
update duty set released_at = taken_at
where duty = 'MEDIATOR'
and exists (select 1 from arbitration a where a.registration_number = duty.registration_number)
and not exists (select 1 from mediation m where m.registration_number = duty.registration_number and m.closed_on is null);
create index duty_lock_person on duty_lock (person);
