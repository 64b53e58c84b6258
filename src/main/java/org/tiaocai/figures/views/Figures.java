package org.tiaocai.figures.views;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Period;

/** Reads the sums of the days; what it costs grows with the days and categories asked for, not with the cases. */
@Component
public record Figures(JdbcClient jdbc) {

    /** How often, and how much where the measure has a quantity. */
    public record Tally(long n, BigDecimal amount) {
        public static final Tally NONE = new Tally(0, BigDecimal.ZERO);
    }

    private static final LocalDate BEGINNING = IncomingDay.FIRST;
    private static final LocalDate END = IncomingDay.LAST;

    public Tally total(String measure, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select coalesce(sum(n), 0) n, coalesce(sum(amount), 0) amount from figure_day
                        where measure = ? and on_day between ? and ?""").params(measure, from, to).query(Tally.class).single();
    }

    public long count(String measure, Period period) {
        return total(measure, period.first(), period.last()).n();
    }

    /** Everything before the day, for what is carried over. */
    public long before(String measure, LocalDate day) {
        return total(measure, BEGINNING, day.minusDays(1)).n();
    }

    public Map<String, Tally> byCategory(String measure, LocalDate from, LocalDate to) {
        return by("category", measure, from, to);
    }

    public Map<String, Tally> byCategory(String measure, Period period) {
        return byCategory(measure, period.first(), period.last());
    }

    /** Of every day: what stands open now. */
    public Map<String, Tally> byCategory(String measure) {
        return byCategory(measure, BEGINNING, END);
    }

    public Map<String, Tally> byCause(String measure, Period period) {
        return by("cause", measure, period.first(), period.last());
    }

    public Map<String, Map<String, Tally>> byCauseAndCategory(String measure, Period period) {
        var causes = new TreeMap<String, Map<String, Tally>>();
        jdbc.sql("""
                        select cause, category, sum(n) n, sum(amount) amount from figure_day
                        where measure = ? and on_day between ? and ? group by cause, category having sum(n) <> 0""").params(measure, period.first(), period.last()).query(row -> {
            causes.computeIfAbsent(row.getString("cause"), none -> new TreeMap<>())
                    .put(row.getString("category"), new Tally(row.getLong("n"), row.getBigDecimal("amount")));
        });
        return causes;
    }

    public Map<YearMonth, Tally> byMonth(String measure, Period period) {
        var months = new TreeMap<YearMonth, Tally>();
        jdbc.sql("""
                        select extract(year from on_day) y, extract(month from on_day) m, sum(n) n, sum(amount) amount
                        from figure_day where measure = ? and on_day between ? and ?
                        group by extract(year from on_day), extract(month from on_day)""").params(measure, period.first(), period.last()).query(row -> {
            months.put(
                    YearMonth.of(row.getInt("y"), row.getInt("m")),
                    new Tally(row.getLong("n"), row.getBigDecimal("amount")));
        });
        return months;
    }

    /** How many took how many days, by category. */
    public Map<String, Histogram> days(String measure, Period period) {
        var all = new TreeMap<String, TreeMap<Integer, Long>>();
        jdbc.sql("""
                        select category, bucket, sum(n) n from figure_day where measure = ? and on_day between ? and ?
                        group by category, bucket having sum(n) <> 0""").params(measure, period.first(), period.last()).query(row -> {
            all.computeIfAbsent(row.getString("category"), none -> new TreeMap<>())
                    .put(row.getInt("bucket"), row.getLong("n"));
        });
        var histograms = new TreeMap<String, Histogram>();
        all.forEach((category, counts) -> histograms.put(category, new Histogram(counts)));
        return histograms;
    }

    private Map<String, Tally> by(String column, String measure, LocalDate from, LocalDate to) {
        var tallies = new TreeMap<String, Tally>();
        jdbc.sql("select " + column + " k, sum(n) n, sum(amount) amount from figure_day"
                        + " where measure = ? and on_day between ? and ? group by " + column
                        + " having sum(n) <> 0 or sum(amount) <> 0")
                .params(measure, from, to)
                .query(row -> {
                    tallies.put(row.getString("k"), new Tally(row.getLong("n"), row.getBigDecimal("amount")));
                });
        return tallies;
    }
}
