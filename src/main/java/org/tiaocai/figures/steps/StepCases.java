package org.tiaocai.figures.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.JournalStep.Kind;
import org.tiaocai.shared.RegistrationNumber;

/**
 * The cases that wait at an element, the oldest first; their overdue tasks, the longest overdue first; those that left it,
 * a line each time, the latest first; or that left it late.
 */
@Component
record StepCases(JdbcClient jdbc, Clock clock) {

    private static final String WAITING = """
            select registration_number from open_step
            where process_id = :process and element_id = :element
            and (cast(:version as integer) is null or process_version = :version) and registration_number is not null
            group by registration_number order by min(entered_on), registration_number
            offset :offset rows fetch next :most rows only""";
    private static final String OVERDUE = """
            select c.business_key_ registration_number
            from (select t.id_, t.proc_inst_id_, t.due_date_ from act_ru_task t
                join act_re_procdef p on p.id_ = t.proc_def_id_
                where p.key_ = :process and (t.task_def_key_ = :element or t.task_def_key_ || ':' || t.name_ = :element) and t.due_date_ < :today
                and (cast(:version as integer) is null or p.version_ = :version)
                order by t.due_date_, t.id_ offset :offset rows fetch next :most rows only) late
            join act_ru_execution c on c.id_ = late.proc_inst_id_
            where c.business_key_ is not null order by late.due_date_, late.id_""";
    private static final String LEFT = """
            select registration_number from counted_journal
            where process_id = :process and element_id = :element and kind = '%s'
            and happened_at >= :since and happened_at < :until
            and (cast(:version as integer) is null or process_version = :version) and registration_number is not null
            order by happened_at desc, id desc
            offset :offset rows fetch next :most rows only""";
    private static final String LEFT_LATE = """
            select registration_number from late_step
            where process_id = :process and element_id = :element and on_day between :from and :to
            and (cast(:version as integer) is null or process_version = :version) and registration_number is not null
            group by registration_number order by registration_number desc
            offset :offset rows fetch next :most rows only""";

    List<RegistrationNumber> numbers(StepCaseQuery query, int from, int most) {
        return jdbc
                .sql(sql(query))
                .param("process", query.processId())
                .param("element", query.element())
                .param("version", query.version())
                .param("from", query.from())
                .param("to", query.to())
                .param("today", LocalDate.now(clock).atStartOfDay())
                .param("since", start(query.from()))
                .param("until", start(query.to().plusDays(1)))
                .param("offset", from)
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(RegistrationNumber::of)
                .toList();
    }

    private static String sql(StepCaseQuery query) {
        return switch (query.which()) {
            case WAITING -> WAITING;
            case OVERDUE -> OVERDUE;
            case LEFT -> LEFT.formatted(Kind.STEP_LEFT);
            case LEFT_LATE -> LEFT_LATE;
            case CANCELLED -> LEFT.formatted(Kind.STEP_CANCELLED);
        };
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
