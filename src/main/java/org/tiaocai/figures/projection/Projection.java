package org.tiaocai.figures.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the cases of a transaction afresh and adds to the sums of each day by how much they count differently now. */
@Component
class Projection {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final String sources = new Sources().ofCases();

    Projection(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void project(SortedSet<String> numbers) {
        numbers.forEach(this::lock);
        var before = entries("select * from figure_entry where registration_number in (:numbers)", numbers);
        var now = entries(sources, numbers);
        var gone = without(before, now);
        var come = without(now, before);
        delete(gone);
        insert(come);
        add(Stream.concat(
                        gone.stream().map(entry -> delta(entry, -1)),
                        come.stream().map(entry -> delta(entry, 1)))
                .toList());
    }

    /** Who changes the same case at the same time waits here and then sees what the other has written. */
    private void lock(String number) {
        var known = jdbc.sql("select registration_number from figure_case where registration_number = ? for update")
                .param(number)
                .query(String.class)
                .optional();
        if (known.isEmpty()) {
            jdbc.sql("insert into figure_case (registration_number) values (?)")
                    .param(number)
                    .update();
        }
    }

    private Set<Entry> entries(String sql, Collection<String> numbers) {
        return new HashSet<>(
                jdbc.sql(sql).param("numbers", numbers).query(Projection::entry).list());
    }

    private void delete(Collection<Entry> entries) {
        batches.batchUpdate(
                """
                delete from figure_entry where registration_number = ? and measure = ? and on_day = ? and category = ?
                    and cause = ? and bucket = ?""",
                entries.stream()
                        .map(entry -> new Object[] {
                            entry.number(),
                            entry.measure(),
                            entry.onDay(),
                            entry.category(),
                            entry.cause(),
                            entry.bucket()
                        })
                        .toList());
    }

    private void insert(Collection<Entry> entries) {
        batches.batchUpdate(
                """
                insert into figure_entry (registration_number, measure, on_day, category, cause, bucket, n, amount)
                values (?, ?, ?, ?, ?, ?, ?, ?)""",
                entries.stream()
                        .map(entry -> new Object[] {
                            entry.number(),
                            entry.measure(),
                            entry.onDay(),
                            entry.category(),
                            entry.cause(),
                            entry.bucket(),
                            entry.n(),
                            entry.amount()
                        })
                        .toList());
    }

    private void add(List<Object[]> deltas) {
        batches.batchUpdate("""
                insert into figure_day (measure, on_day, category, cause, bucket, n, amount)
                values (?, ?, ?, ?, ?, ?, ?)""", deltas);
    }

    private static Object[] delta(Entry entry, int sign) {
        return new Object[] {
            entry.measure(),
            entry.onDay(),
            entry.category(),
            entry.cause(),
            entry.bucket(),
            sign * entry.n(),
            sign < 0 ? entry.amount().negate() : entry.amount()
        };
    }

    private static Set<Entry> without(Set<Entry> all, Set<Entry> others) {
        var rest = new HashSet<>(all);
        rest.removeAll(others);
        return rest;
    }

    private static Entry entry(ResultSet row, int line) throws SQLException {
        return new Entry(
                row.getString("registration_number"),
                row.getString("measure"),
                row.getObject("on_day", LocalDate.class),
                row.getString("category"),
                row.getString("cause"),
                row.getInt("bucket"),
                row.getInt("n"),
                row.getBigDecimal("amount").setScale(2));
    }
}
