package org.tiaocai.figures.projection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 重算: all figures from the case tables and the journal, to the same sums that the running house has kept. */
@Component
public class Rebuild {

    private static final String COLUMNS = "measure, on_day, category, cause, bucket";
    private static final String SUMS =
            "select " + COLUMNS + ", sum(n) n, sum(amount) amount from %s group by " + COLUMNS;

    private final JdbcClient jdbc;
    private final String sources = new Sources().ofAll();

    Rebuild(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void everything() {
        jdbc.sql("delete from figure_day").update();
        jdbc.sql("delete from figure_entry").update();
        jdbc.sql("delete from figure_case").update();
        jdbc.sql("insert into figure_case (registration_number) select registration_number from counted_dispute")
                .update();
        jdbc.sql("insert into figure_entry (registration_number, " + COLUMNS + ", n, amount) " + sources)
                .update();
        jdbc.sql("insert into figure_day (" + COLUMNS + ", n, amount) " + SUMS.formatted("figure_entry"))
                .update();
        StepSources.REBUILD.forEach(statement -> jdbc.sql(statement).update());
    }
}
