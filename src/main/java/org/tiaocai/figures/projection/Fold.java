package org.tiaocai.figures.projection;

import java.util.List;
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
        var sums = jdbc.query("""
                select sum(n) n, sum(amount) amount, measure, on_day, category, cause, bucket from figure_day
                group by measure, on_day, category, cause, bucket having count(*) > 1""", (row, line) -> new Object[] {
            row.getObject(1),
            row.getObject(2),
            row.getString(3),
            row.getObject(4),
            row.getString(5),
            row.getString(6),
            row.getInt(7)
        });
        jdbc.batchUpdate("""
                delete from figure_day where measure = ? and on_day = ? and category = ? and cause = ? and bucket = ?""", keys(sums));
        jdbc.batchUpdate("""
                insert into figure_day (n, amount, measure, on_day, category, cause, bucket)
                values (?, ?, ?, ?, ?, ?, ?)""", sums);
        jdbc.update("delete from figure_day where n = 0 and amount = 0");
    }

    private static List<Object[]> keys(List<Object[]> sums) {
        return sums.stream()
                .map(sum -> new Object[] {sum[2], sum[3], sum[4], sum[5], sum[6]})
                .toList();
    }
}
