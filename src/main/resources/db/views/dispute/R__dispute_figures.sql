-- What the figures may count of the cases and of their journal.
drop view if exists counted_dispute;
create view counted_dispute as
select registration_number, channel, cause, workers_concerned, stage, outcome, received_on, closed_on from dispute
where outcome is null or outcome <> 'VOIDED';

drop view if exists counted_journal;
create view counted_journal as
select id, registration_number, happened_at, actor, kind, process_id, process_version, element_id, element_name, element_type,
    activity_instance, due_on
from journal;
