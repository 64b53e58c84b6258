package org.tiaocai.outreach;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.observation.TrainingHours;
import org.tiaocai.people.Actor;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.roots.Typed;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** 普法和培训登记簿; 学时 go to the same account as those of observed hearings. */
@Repository
@Transactional
public class LegalEvents {

    private static final int LONGEST = 200;
    private static final int LONGEST_MATERIAL = 500;

    /** A week off the job. */
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(TrainingHours.A_YEAR);

    private final Rows<LegalEvent> rows;
    private final TrainingHours credits;
    private final GroupMembers members;
    private final Actor actor;
    private final Clock clock;

    LegalEvents(JdbcClient jdbc, TrainingHours credits, GroupMembers members, Actor actor, Clock clock) {
        this.rows = new Rows<>(jdbc, "outreach_event", LegalEvent.class);
        this.credits = credits;
        this.members = members;
        this.actor = actor;
        this.clock = clock;
    }

    /** Of a year, the newest first. */
    @Transactional(readOnly = true)
    List<LegalEvent> ofYear(int year) {
        return rows.where(
                "held_on between ? and ? order by held_on desc, id desc",
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31));
    }

    /** 登记. @param persons the arbitrators who took part. @throws Faults field by field */
    void enter(Map<String, String> fields, List<String> persons) {
        var typed = new Typed(fields);
        var today = LocalDate.now(clock);
        var heldOn = typed.dayNeeded("heldOn", "日期");
        var kind = Arrays.stream(EventKind.values())
                .filter(one -> one.name().equals(typed.text("kind")))
                .findFirst();
        var topic = typed.must("topic", "主题", LONGEST);
        var audience = typed.must("audience", "对象", LONGEST);
        var material = typed.may("material", "材料", LONGEST_MATERIAL);
        var headcount = typed.text("headcount");
        var hours = hours(typed.text("hours"));
        var arbitrators = members.of(Groups.ARBITRATOR).stream()
                .map(GroupMembers.Member::id)
                .toList();
        typed.check()
                .that(!heldOn.isAfter(today), "heldOn", "日期不能晚于今天")
                .that(kind.isPresent(), "kind", "请选择形式")
                .that(headcount.matches("[1-9]\\d{0,4}"), "headcount", "请填写人数，应为整数")
                .that(typed.text("hours").isEmpty() || hours != null, "hours", "学时应在半学时以上、四十学时以下，按半学时计")
                .that(arbitrators.containsAll(persons), "persons", "请从列表中选择仲裁员")
                .that(hours == null || !persons.isEmpty(), "persons", "计学时的，请选择参加的仲裁员")
                .refuse();
        try {
            var id = rows.insert("held_on, kind, topic, audience, headcount, material, hours, persons, entered_by")
                    .once(
                            heldOn,
                            kind.orElseThrow(),
                            topic,
                            audience,
                            Integer.valueOf(headcount),
                            material,
                            hours,
                            String.join(",", persons),
                            actor.id());
            if (hours != null) {
                persons.forEach(person -> credits.credit(person, "outreach-event-" + id, heldOn, hours));
            }
        } catch (DuplicateKeyException twice) {
            throw new Refused("刚刚已经登记了同一次普法或者培训，没有重复登记");
        }
    }

    /** Null for nothing, and for what is no number of half hours within the bounds. */
    private static @Nullable BigDecimal hours(String text) {
        if (!text.matches("\\d{1,2}(\\.[05])?")) {
            return null;
        }
        var hours = new BigDecimal(text);
        return hours.signum() > 0 && hours.compareTo(MOST_HOURS) <= 0 ? hours : null;
    }
}
