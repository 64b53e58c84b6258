-- Steps of the cases that are already on their way, out of the journal: the same that a rebuild makes. Which of
-- them were late nobody has written down.
insert into open_step (activity_instance, process_id, process_version, element_id, registration_number, entered_at,
    entered_on)
select e.activity_instance, e.process_id, e.process_version, e.element_id, e.registration_number, e.happened_at,
    cast(e.happened_at at time zone 'Asia/Shanghai' as date)
from (select max(case when kind = 'STEP_ENTERED' then id end) entered_id,
    max(case when kind <> 'STEP_ENTERED' then id end) left_id
from journal where kind in ('STEP_ENTERED', 'STEP_LEFT', 'STEP_CANCELLED') group by activity_instance) p join journal e on e.id = p.entered_id where p.left_id is null;
insert into step_day (process_id, process_version, element_id, on_day, bucket, n, minutes, late, cancelled)
select process_id, process_version, element_id, on_day, bucket, sum(n), sum(minutes), sum(late), sum(1 - n)
from (select process_id, process_version, element_id, on_day,
        case when kind = 'STEP_CANCELLED' then 0
            else cast((extract(epoch from on_day) - extract(epoch from since_day)) / 86400 as integer) end bucket,
        case when kind = 'STEP_CANCELLED' then 0 else 1 end n,
        case when kind = 'STEP_CANCELLED' then 0
            else cast(trunc((extract(epoch from until) - extract(epoch from since)) / 60) as bigint) end minutes,
        0 late
    from (select l.activity_instance, l.process_id, l.process_version, l.element_id, l.registration_number, l.kind, l.due_on,
    coalesce(e.happened_at, l.happened_at) since, l.happened_at until,
    cast(coalesce(e.happened_at, l.happened_at) at time zone 'Asia/Shanghai' as date) since_day,
    cast(l.happened_at at time zone 'Asia/Shanghai' as date) on_day
from (select max(case when kind = 'STEP_ENTERED' then id end) entered_id,
    max(case when kind <> 'STEP_ENTERED' then id end) left_id
from journal where kind in ('STEP_ENTERED', 'STEP_LEFT', 'STEP_CANCELLED') group by activity_instance) p join journal l on l.id = p.left_id left join journal e on e.id = p.entered_id) s) d
group by process_id, process_version, element_id, on_day, bucket;
