package org.tiaocai.limits.parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.limits.LoadedYears;
import org.tiaocai.limits.reckoning.YearBlock;
import org.tiaocai.limits.reckoning.YearBlock.SpecialDay;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 录入的放假安排: the newest version of each year counts, the older ones stay on record. */
@Repository
class HolidayYears implements LoadedYears {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Actor actor;

    HolidayYears(JdbcClient jdbc, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    @Override
    public long state() {
        return jdbc.sql("select coalesce(sum(version), 0) from holiday_year")
                .query(Long.class)
                .single();
    }

    @Override
    public List<YearBlock> blocks() {
        var days = new TreeMap<Integer, List<SpecialDay>>();
        jdbc.sql("""
                        select d."year", d.on_day, d.working, d.name from holiday_day d
                        where d.version = (select max(version) from holiday_year y where y."year" = d."year")
                        order by d.on_day""").query(row -> {
            days.computeIfAbsent(row.getInt("year"), none -> new java.util.ArrayList<>())
                    .add(new SpecialDay(
                            row.getObject("on_day", LocalDate.class),
                            row.getBoolean("working"),
                            row.getString("name")));
        });
        return days.entrySet().stream()
                .map(year -> new YearBlock(year.getKey(), year.getValue()))
                .toList();
    }

    /** The newest version of each loaded year. */
    Map<Integer, Integer> versions() {
        var versions = new TreeMap<Integer, Integer>();
        jdbc.sql("select \"year\", max(version) as newest from holiday_year group by \"year\"")
                .query(row -> {
                    versions.put(row.getInt("year"), row.getInt("newest"));
                });
        return versions;
    }

    /** Whether this person has just loaded the very same. */
    boolean isRepeated(YearBlock block, int versionSeen) {
        var version = versionSeen + 1;
        return versions().getOrDefault(block.year(), 0) == version
                && jdbc.sql("select loaded_by from holiday_year where \"year\" = ? and version = ?")
                        .params(block.year(), version)
                        .query(String.class)
                        .single()
                        .equals(actor.id())
                && blocks().stream()
                        .anyMatch(one -> one.year() == block.year()
                                && Set.copyOf(one.days()).equals(Set.copyOf(block.days())));
    }

    /** @throws Refused when someone else has loaded the year since the person looked */
    void notOvertaken(int year, int versionSeen) {
        if (versions().getOrDefault(year, 0) != versionSeen) {
            throw overtaken(year);
        }
    }

    /** @throws Refused when someone else loads the year at the same moment */
    void load(YearBlock block, int versionSeen, String reason) {
        var version = versionSeen + 1;
        try {
            jdbc.sql("""
                            insert into holiday_year ("year", version, reason, loaded_by, loaded_at)
                            values (?, ?, ?, ?, ?)""")
                    .params(block.year(), version, reason, actor.id(), OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException | ConcurrencyFailureException atTheSameMoment) {
            throw overtaken(block.year());
        }
        for (var day : block.days()) {
            jdbc.sql("insert into holiday_day (\"year\", version, on_day, working, name) values (?, ?, ?, ?, ?)")
                    .params(block.year(), version, day.date(), day.working(), day.name())
                    .update();
        }
    }

    private static Refused overtaken(int year) {
        return new Refused(year + " 年的放假安排刚刚由他人录入或者更正，请重新核对后再录入");
    }
}
