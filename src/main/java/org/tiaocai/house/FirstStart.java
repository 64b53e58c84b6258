package org.tiaocai.house;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.people.accounts.StaffCount;
import org.tiaocai.shared.Refused;

/** 启用: the list of what an administrator sees to first; it can be left and taken up again, and is gone when all is done. */
@Component
public class FirstStart {

    /** Stands where the administrator has put the list off. */
    private static final String LATER = "LATER";

    private final JdbcClient jdbc;
    private final ObjectProvider<SetUpStep> steps;
    private final HouseSettings settings;
    private final StaffCount staff;
    private final SettingJournal journal;
    private final Clock clock;
    private final Actor actor;

    FirstStart(
            JdbcClient jdbc,
            ObjectProvider<SetUpStep> steps,
            HouseSettings settings,
            StaffCount staff,
            SettingJournal journal,
            Clock clock,
            Actor actor) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.settings = settings;
        this.staff = staff;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    /** @param ticked done by hand, where it does not show of itself */
    public record Step(SetUpStep one, boolean isDone, boolean ticked) {}

    /** Nobody works here yet and nothing is said of the house: the start page leads to the list. */
    public boolean leads() {
        return !settings.isConfirmed(HouseSetting.COMMISSION_NAME)
                && staff.besideAdministrators() == 0
                && !ticked().contains(LATER);
    }

    public long open() {
        return all().stream().filter(one -> !one.isDone()).count();
    }

    List<Step> all() {
        var ticked = ticked();
        return steps.orderedStream()
                .map(one -> new Step(one, one.isDone() || ticked.contains(one.key()), ticked.contains(one.key())))
                .toList();
    }

    /** 已核对. @throws Refused when there is no such step */
    @Transactional
    void tick(String key) {
        var step = steps.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new Refused("没有这个步骤，请刷新页面"));
        if (write(key)) {
            journal.write(SettingJournal.Area.SET_UP, "启用步骤：" + step.name(), null, "已核对", null);
        }
    }

    @Transactional
    void putOff() {
        write(LATER);
    }

    private boolean write(String key) {
        if (ticked().contains(key)) {
            return false;
        }
        try {
            jdbc.sql("insert into set_up_step (step, ticked_by, ticked_at) values (?, ?, ?)")
                    .params(key, actor.id(), OffsetDateTime.now(clock))
                    .update();
            return true;
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new Refused("刚刚由他人勾选，请刷新页面");
        }
    }

    private Set<String> ticked() {
        return jdbc.sql("select step from set_up_step").query(String.class).set();
    }
}
