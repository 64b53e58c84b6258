package org.tiaocai.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 等别人办的: in the cases that somebody handles or registered, what is in another's hands. It begins with the open tasks, so
 * that closed cases, which only grow, are never looked at.
 */
@Component
record WithOthers(JdbcClient jdbc, PartyTitles titles, Rights rights, Actor actor, Clock clock) {

    private static final String OF_MY_CASES = """
            select t.ID_ as id, t.NAME_ as name, t.ASSIGNEE_ as holder, t.DUE_DATE_ as due, e.BUSINESS_KEY_ as number,
                (select min(l.GROUP_ID_) from ACT_RU_IDENTITYLINK l where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate') as offered_to
            from ACT_RU_TASK t join ACT_RU_EXECUTION e on e.ID_ = t.PROC_INST_ID_
            join dispute c on c.registration_number = e.BUSINESS_KEY_
            where c.closed_on is null and (c.registered_by = :person or exists (select 1 from duty d
                where d.registration_number = c.registration_number and d.person = :person and d.released_at is null))
            order by t.DUE_DATE_ nulls last, t.ID_ limit 300""";

    /** @param who a colleague, or the role that may take it */
    record Line(
            RegistrationNumber number,
            String parties,
            String task,
            String who,
            @Nullable LocalDate due,
            boolean late) {}

    /** An open task of one of the person's cases. */
    record Row(
            String id,
            String name,
            @Nullable String holder,
            @Nullable LocalDate due,
            RegistrationNumber number,
            @Nullable String offeredTo) {}

    /** @param mine the tasks that the person has or may take, which stand elsewhere on the page */
    List<Line> lines(List<Row> open, Set<String> mine) {
        var me = actor.id();
        var rows = open.stream()
                .filter(row -> !me.equals(row.holder()) && !mine.contains(row.id()))
                .toList();
        var readable = rights.readable(rows.stream().map(Row::number).collect(Collectors.toSet()), Level.GLIMPSE);
        var named = titles.asReadBy(rights.reach(Level.WHOLE), readable);
        var names = rows.stream()
                .map(Row::holder)
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), actor::nameOf));
        var today = LocalDate.now(clock);
        return rows.stream()
                .filter(row -> readable.contains(row.number()))
                .map(row -> new Line(
                        row.number(),
                        named.getOrDefault(row.number(), ""),
                        row.name(),
                        row.holder() != null ? names.getOrDefault(row.holder(), "") : role(row.offeredTo()),
                        row.due(),
                        row.due() != null && row.due().isBefore(today)))
                .toList();
    }

    private static String role(@Nullable String group) {
        return group == null ? "待领" : "待" + Groups.NAMES.getOrDefault(group, "外部单位") + "领取";
    }

    /** All that waits in the person's cases, in anybody's hands. */
    List<Row> open() {
        return jdbc.sql(OF_MY_CASES)
                .param("person", actor.id())
                .query((row, line) -> new Row(
                        row.getString("id"),
                        row.getString("name"),
                        row.getString("holder"),
                        row.getTimestamp("due") == null
                                ? null
                                : row.getTimestamp("due")
                                        .toInstant()
                                        .atZone(clock.getZone())
                                        .toLocalDate(),
                        RegistrationNumber.of(row.getString("number")),
                        row.getString("offered_to")))
                .list();
    }
}
