package org.tiaocai.figures.views;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.figures.views.Figures.Tally;
import org.tiaocai.shared.Period;

/** 联系走访 counted over its own tables, whose rows are few: they grow with visits and not with cases. */
@Component
record OutreachFigures(JdbcClient jdbc) {

    /** What one arbitrator visited, how often something was found, and how often that is settled by now. */
    record Visited(long visits, long found, long settled) {
        static final Visited NONE = new Visited(0, 0, 0);
    }

    private static final String IN_FORCE = "from_on <= ? and (over_on is null or over_on >= ?)";

    /** @param unit enterprise_id or organisation_id */
    long units(String unit, LocalDate day) {
        return jdbc.sql("select count(distinct " + unit + ") from counted_outreach where " + IN_FORCE)
                .params(day, day)
                .query(Long.class)
                .single();
    }

    /** How many each arbitrator looks after that day. */
    Map<String, Long> linked(LocalDate day) {
        return counts(
                "select person k, count(*) n from counted_outreach where " + IN_FORCE + " group by person", day, day);
    }

    Map<String, Visited> visited(Period period) {
        var people = new LinkedHashMap<String, Visited>();
        jdbc.sql("""
                        select person, count(*) visits, sum(case when problem <> 'NONE' then 1 else 0 end) found,
                            sum(case when problem <> 'NONE' and settled_on is not null then 1 else 0 end) settled
                        from counted_outreach_visit where visited_on between ? and ? group by person""").params(period.first(), period.last()).query(row -> {
            people.put(
                    row.getString("person"),
                    new Visited(row.getLong("visits"), row.getLong("found"), row.getLong("settled")));
        });
        return people;
    }

    Map<String, Long> problems(Period period) {
        return counts(
                "select problem k, count(*) n from counted_outreach_visit where visited_on between ? and ? group by problem",
                period.first(),
                period.last());
    }

    /** By their form: how many were held, and how many people came. */
    Map<String, Tally> events(Period period) {
        var events = new LinkedHashMap<String, Tally>();
        jdbc.sql("""
                        select kind, count(*) n, sum(headcount) people from counted_outreach_event
                        where held_on between ? and ? group by kind""").params(period.first(), period.last()).query(row -> {
            events.put(row.getString("kind"), new Tally(row.getLong("n"), row.getBigDecimal("people")));
        });
        return events;
    }

    private Map<String, Long> counts(String sql, LocalDate from, LocalDate to) {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql(sql).params(from, to).query(row -> {
            counts.put(row.getString("k"), row.getLong("n"));
        });
        return counts;
    }
}
