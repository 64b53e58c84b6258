package org.tiaocai.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.limits.reckoning.Exclusion;
import org.tiaocai.limits.reckoning.WorkingCalendar;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

/** Acceptance, resets, notices, suspensions and extensions in any order, against a clock that is counted day by day. */
@StoryTest
@DisplayName("裁决期限与逐日计数一致")
class LimitTimelinesTest {

    private static final int TIMELINES = 1_000;
    private static final int STEPS = 6;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 2);

    @Autowired
    Bureau bureau;

    @Autowired
    RunningLimits limits;

    @Autowired
    ReckonerInForce reckoner;

    @Autowired
    JdbcClient tables;

    private RegistrationNumber number;

    @BeforeEach
    void aCase() {
        bureau.staff();
        bureau.travelTo(FIRST);
        number = RegistrationNumber.of(bureau.register(Forms.dispute(FIRST)));
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("一千条时间线：受理、重新计算、公告、中止、延长，每一步之后届满日都与逐日计数相同")
    void a_thousand_timelines() {
        for (var seed = 0; seed < TIMELINES; seed++) {
            new Timeline(new Random(seed), seed).run();
            forget();
        }
    }

    private void forget() {
        var mine = " in (select id from running_limit where registration_number = :number and rule = 'A22')";
        for (var table : List.of("limit_alert", "limit_exclusion", "limit_computation")) {
            tables.sql("delete from " + table + " where limit_id" + mine)
                    .param("number", number.value())
                    .update();
        }
        tables.sql("delete from running_limit where registration_number = :number and rule = 'A22'")
                .param("number", number.value())
                .update();
    }

    /** One case, and the same case counted on the fingers. */
    private final class Timeline {

        private final Random dice;
        private final List<String> told = new ArrayList<>();
        private final List<Exclusion> standing = new ArrayList<>();
        private LocalDate today;
        private LocalDate start;
        private int extended;
        private @Nullable LocalDate suspendedOn;

        Timeline(Random dice, int seed) {
            this.dice = dice;
            this.today = FIRST.plusDays(dice.nextInt(600));
            this.start = today;
            told.add("seed " + seed);
        }

        void run() {
            limits.start(number, "A22", start);
            compare("受理");
            for (var step = 0; step < STEPS; step++) {
                today = today.plusDays(dice.nextInt(22));
                bureau.travelWithoutJobs(today.atTime(10, 0));
                act();
            }
            if (suspendedOn != null) {
                resume();
            }
        }

        private void act() {
            switch (dice.nextInt(5)) {
                case 0 -> reset();
                case 1 -> notice();
                case 2 -> suspend();
                case 3 -> resume();
                default -> extend();
            }
        }

        private void reset() {
            start = today;
            extended = 0;
            limits.reset(number, "A22", today, "重新计算");
            if (suspendedOn != null && suspendedOn.isBefore(today)) {
                standing.add(new Exclusion(suspendedOn, today));
                suspendedOn = today;
            }
            compare("重新计算");
        }

        private void notice() {
            var publishedOn = today.minusDays(dice.nextInt(3));
            var notice = new Exclusion(publishedOn, publishedOn.plusDays(30), "公告");
            standing.add(notice);
            limits.exclude(number, "A22", notice);
            compare("公告 " + publishedOn);
        }

        private void suspend() {
            if (suspendedOn == null) {
                suspendedOn = today;
                limits.stop(number, "A22", today);
                told.add(today + " 中止");
            }
        }

        private void resume() {
            if (suspendedOn != null) {
                standing.add(new Exclusion(suspendedOn, today));
                suspendedOn = null;
                limits.resume(number, "A22", today, "恢复");
                compare("恢复");
            }
        }

        private void extend() {
            if (suspendedOn == null && extended == 0 && !today.isAfter(count().rolled())) {
                extended = 1 + dice.nextInt(15);
                limits.extend(number, "A22", extended, "延长");
                compare("延长 " + extended);
            }
        }

        private void compare(String what) {
            told.add(today + " " + what);
            var one = limits.open(number, "A22").orElseThrow();
            if (suspendedOn != null) {
                assertThat(one.status()).as("%s", told).isEqualTo(Status.STOPPED);
                return;
            }
            var counted = count();
            assertThat(one.rawDueOn()).as("%s 扣除 %s", told, standing).isEqualTo(counted.raw());
            assertThat(one.dueOn()).as("%s 扣除 %s", told, standing).isEqualTo(counted.rolled());
        }

        private Counted count() {
            return new Fingers(reckoner.calendar(), standing).count(start, 45 + extended);
        }
    }

    private record Counted(LocalDate raw, LocalDate rolled) {}

    /** Knows nothing of reckonings: each evening on which the clock stands puts the end one day further. */
    private record Fingers(WorkingCalendar calendar, List<Exclusion> standing) {

        Counted count(LocalDate start, int days) {
            var raw = start.plusDays(days);
            var stood = false;
            for (var day = start; stood || !day.isAfter(rolled(raw)); day = day.plusDays(1)) {
                stood = stands(day);
                if (stood) {
                    raw = raw.plusDays(1);
                }
            }
            return new Counted(raw, rolled(raw));
        }

        private boolean stands(LocalDate day) {
            return standing.stream().anyMatch(one -> !day.isBefore(one.from()) && day.isBefore(one.to()));
        }

        private LocalDate rolled(LocalDate raw) {
            var day = raw;
            while (!calendar.isWorkingDay(day)) {
                day = day.plusDays(1);
            }
            return day;
        }
    }
}
