package org.tiaocai.court;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** What is on record of a case in court, as one text, so that a change of anything shows. */
@Component
class Tables {

    private static final List<String> OF_A_CASE = List.of(
            "court_proceeding",
            "court_result",
            "follow_up",
            "effect",
            "court_case",
            "preservation",
            "file_lending",
            "overdue_case",
            "running_limit",
            "document");
    private static final List<String> COUNTED = List.of(
            "court_proceeding",
            "court_proceeding_worker",
            "court_proceeding_receipt",
            "court_result",
            "court_result_item",
            "follow_up",
            "effect",
            "court_case",
            "preservation",
            "file_lending",
            "overdue_case",
            "journal",
            "running_limit",
            "limit_computation",
            "document",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_job",
            "act_ru_event_subscr",
            "act_ru_variable");

    private final JdbcClient jdbc;

    Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everything but the packages themselves: the rows of the case, and of all cases how many there are. */
    String linkage(RegistrationNumber number) {
        var rows = OF_A_CASE.stream()
                .map(table -> table
                        + jdbc.sql("select * from " + table + " where registration_number = ? order by 1, 2")
                                .param(number.value())
                                .query()
                                .listOfRows())
                .collect(Collectors.joining("\n"));
        return rows + COUNTED.stream().map(table -> table + "=" + count(table)).collect(Collectors.joining(" "));
    }

    /** The court's packages by number, each with what became of it. */
    List<String> packages(String court, long from) {
        return jdbc.sql("""
                        select sequence_no, digest, state from court_package
                        where court = ? and direction = 'IN' and sequence_no >= ? order by sequence_no""")
                .params(court, from)
                .query((row, line) -> row.getLong(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    long packages(String court) {
        return jdbc.sql("select count(*) from court_package where court = ? and direction = 'IN'")
                .param(court)
                .query(Long.class)
                .single();
    }

    void forgetPackages(String court) {
        jdbc.sql("delete from court_package where court = ?").param(court).update();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }
}
