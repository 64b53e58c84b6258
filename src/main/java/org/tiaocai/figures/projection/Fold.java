package org.tiaocai.figures.projection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** 归并: at night the differences of the day become one sum each, from one snapshot, so that none is lost or added twice. */
@Component
class Fold {

    private final JdbcTemplate jdbc;

    Fold(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void fold() {
        fold("figure_day", List.of("measure", "on_day", "category", "cause", "bucket"), List.of("n", "amount"));
        fold(
                "step_day",
                List.of("process_id", "process_version", "element_id", "on_day", "bucket"),
                List.of("n", "minutes", "late", "cancelled"));
        fold("waiting_day", List.of("process_id", "process_version", "element_id", "entered_on"), List.of("n"));
    }

    private void fold(String table, List<String> keys, List<String> quantities) {
        var key = String.join(", ", keys);
        var sums = jdbc.query(
                "select " + key + ", "
                        + quantities.stream().map("sum(%1$s) %1$s"::formatted).collect(Collectors.joining(", "))
                        + " from " + table + " group by " + key + " having count(*) > 1",
                (row, line) -> {
                    var values = new ArrayList<Object>();
                    for (var column = 1; column <= keys.size() + quantities.size(); column++) {
                        values.add(row.getObject(column));
                    }
                    return values.toArray();
                });
        jdbc.batchUpdate(
                "delete from " + table + " where " + conditions(keys, " = ?"),
                sums.stream().map(sum -> Arrays.copyOf(sum, keys.size())).toList());
        jdbc.batchUpdate(
                "insert into " + table + " (" + key + ", " + String.join(", ", quantities) + ") values ("
                        + String.join(", ", Collections.nCopies(keys.size() + quantities.size(), "?")) + ")",
                sums);
        jdbc.update("delete from " + table + " where " + conditions(quantities, " = 0"));
    }

    private static String conditions(List<String> columns, String each) {
        return columns.stream().map(column -> column + each).collect(Collectors.joining(" and "));
    }
}
