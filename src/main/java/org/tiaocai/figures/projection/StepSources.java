package org.tiaocai.figures.projection;

import java.util.List;

/** The step figures out of the journal: each step's line of entering beside its line of leaving. */
final class StepSources {

    /** One pass over the steps; a step that began before the journal did has no line of entering. */
    private static final String PAIRS = """
            (select max(case when kind = 'STEP_ENTERED' then id end) entered_id,
                max(case when kind <> 'STEP_ENTERED' then id end) left_id
            from counted_journal where kind in ('STEP_ENTERED', 'STEP_LEFT', 'STEP_CANCELLED') group by activity_instance) p""";

    private static final String OPEN = """
            insert into open_step (activity_instance, process_id, process_version, element_id, registration_number, entered_at,
                entered_on)
            select e.activity_instance, e.process_id, e.process_version, e.element_id, e.registration_number, e.happened_at,
                cast(e.happened_at at time zone 'Asia/Shanghai' as date)
            from %s join counted_journal e on e.id = p.entered_id where p.left_id is null""".formatted(PAIRS);

    private static final String STEPS = """
            select l.activity_instance, l.process_id, l.process_version, l.element_id, l.registration_number, l.kind, l.due_on,
                coalesce(e.happened_at, l.happened_at) since, l.happened_at until,
                cast(coalesce(e.happened_at, l.happened_at) at time zone 'Asia/Shanghai' as date) since_day,
                cast(l.happened_at at time zone 'Asia/Shanghai' as date) on_day
            from %s join counted_journal l on l.id = p.left_id left join counted_journal e on e.id = p.entered_id""".formatted(PAIRS);

    private static final String DAYS = """
            insert into step_day (process_id, process_version, element_id, on_day, bucket, n, minutes, late, cancelled)
            select process_id, process_version, element_id, on_day, bucket, sum(n), sum(minutes), sum(late), sum(1 - n)
            from (select process_id, process_version, element_id, on_day,
                    case when kind = 'STEP_CANCELLED' then 0
                        else cast((extract(epoch from on_day) - extract(epoch from since_day)) / 86400 as integer) end bucket,
                    case when kind = 'STEP_CANCELLED' then 0 else 1 end n,
                    case when kind = 'STEP_CANCELLED' then 0
                        else cast(trunc((extract(epoch from until) - extract(epoch from since)) / 60) as bigint) end minutes,
                    case when kind = 'STEP_LEFT' and due_on < on_day then 1 else 0 end late
                from (%s) s) d
            group by process_id, process_version, element_id, on_day, bucket""".formatted(STEPS);

    private static final String LATE = """
            insert into late_step (activity_instance, process_id, process_version, element_id, on_day, registration_number)
            select activity_instance, process_id, process_version, element_id, on_day, registration_number
            from (%s) s where kind = 'STEP_LEFT' and due_on < on_day""".formatted(STEPS);

    private static final String WAITING = """
            insert into waiting_day (process_id, process_version, element_id, entered_on, n)
            select process_id, process_version, element_id, entered_on, count(*) from open_step
            group by process_id, process_version, element_id, entered_on""";

    static final List<String> REBUILD = List.of(
            "delete from open_step",
            "delete from waiting_day",
            "delete from step_day",
            "delete from late_step",
            OPEN,
            WAITING,
            DAYS,
            LATE);

    private StepSources() {}
}
