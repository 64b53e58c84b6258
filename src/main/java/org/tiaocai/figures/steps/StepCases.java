package org.tiaocai.figures.steps;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.figures.steps.Question.State;
import org.tiaocai.shared.CaseNumber;

/** The cases that wait at an element, the oldest first, or that left it late, the newest first. */
@Component
class StepCases {

    private static final String WAITING = """
            select dispute_number from open_step
            where process_id = :process and element_id = :element
            and (cast(:version as integer) is null or process_version = :version) and dispute_number is not null
            group by dispute_number order by min(entered_on), dispute_number
            offset :offset rows fetch next :most rows only""";
    private static final String LATE = """
            select dispute_number from late_step
            where process_id = :process and element_id = :element and on_day between :from and :to
            and (cast(:version as integer) is null or process_version = :version) and dispute_number is not null
            group by dispute_number order by dispute_number desc
            offset :offset rows fetch next :most rows only""";

    private final JdbcClient jdbc;

    StepCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CaseNumber> numbers(StepCaseQuery query, int from, int most) {
        return jdbc
                .sql(query.state() == State.RUNNING ? WAITING : LATE)
                .param("process", query.processId())
                .param("element", query.element())
                .param("version", query.version())
                .param("from", query.from())
                .param("to", query.to())
                .param("offset", from)
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::of)
                .toList();
    }
}
