package org.tiaocai.arbitration.filing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.reckoning.Reckoner;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

/**
 * 第五个工作日 (法29): random days on which an application was received, and on which it was typed in, against a counter of
 * the test's own, which knows only the State Council's notices of the three years.
 */
@StoryTest
@DisplayName("受理决定的第五个工作日")
class FifthWorkingDayTest {

    private static final long SEED = 20_261_129L;
    private static final int DRAWN = 500;
    private static final int THROUGH_THE_DOOR = 12;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 10);
    /** What other stories have waiting is due later. */
    private static final LocalDate BEFORE_OTHER_STORIES = LocalDate.of(2026, 2, 1);

    private static final int LATEST_TYPED = 21;

    /** First and last day off, as the notices say. */
    private static final String[][] OFF = {
        {"2024-01-01", "2024-01-01"}, {"2024-02-10", "2024-02-17"}, {"2024-04-04", "2024-04-06"},
        {"2024-05-01", "2024-05-05"}, {"2024-06-08", "2024-06-10"}, {"2024-09-15", "2024-09-17"},
        {"2024-10-01", "2024-10-07"}, {"2025-01-01", "2025-01-01"}, {"2025-01-28", "2025-02-04"},
        {"2025-04-04", "2025-04-06"}, {"2025-05-01", "2025-05-05"}, {"2025-05-31", "2025-06-02"},
        {"2025-10-01", "2025-10-08"}, {"2026-01-01", "2026-01-03"}, {"2026-02-15", "2026-02-23"},
        {"2026-04-04", "2026-04-06"}, {"2026-05-01", "2026-05-05"}, {"2026-06-19", "2026-06-21"},
        {"2026-09-25", "2026-09-27"}, {"2026-10-01", "2026-10-07"}
    };

    /** 调休上班. */
    private static final Set<String> MADE_UP = Set.of(
            "2024-02-04",
            "2024-02-18",
            "2024-04-07",
            "2024-04-28",
            "2024-05-11",
            "2024-09-14",
            "2024-09-29",
            "2024-10-12",
            "2025-01-26",
            "2025-02-08",
            "2025-04-27",
            "2025-09-28",
            "2025-10-11",
            "2026-01-04",
            "2026-02-14",
            "2026-02-28",
            "2026-05-09",
            "2026-09-20",
            "2026-10-10");

    @Autowired
    Bureau bureau;

    @Autowired
    Arbitrations arbitrations;

    @Autowired
    RunningLimits limits;

    @Autowired
    DecisionPeriod decision;

    private final Random random = new Random(SEED);

    @BeforeEach
    void staff() {
        bureau.staff();
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("五百个随机的收到日与录入日：届满日、是否逾期都与另一种数法一致")
    void as_counted_on_the_fingers() {
        var reckoner = Reckoner.ofStateCouncilSchedules();
        bureau.travelWithoutJobs(LAST.atTime(10, 0));
        var number = applied(LAST);
        var overdue = new HashSet<Boolean>();
        for (var drawn = 0; drawn < DRAWN; drawn++) {
            var received = received(LAST);
            var typed = received.plusDays(random.nextInt(LATEST_TYPED));
            var fifth = fifthAfter(received);
            assertThat(reckoner.compute(RuleIds.FILING_DECISION, received).due())
                    .as("收到 %s", received)
                    .isEqualTo(fifth);
            bureau.travelWithoutJobs(typed.atTime(10, 0));
            decision.start(number, received);
            assertThat(decision.isOver(number))
                    .as("收到 %s，录入 %s", received, typed)
                    .isEqualTo(typed.isAfter(fifth));
            overdue.add(typed.isAfter(fifth));
        }
        assertThat(overdue).containsExactlyInAnyOrder(true, false);
    }

    @Test
    @DisplayName("从登记的门进来的：逾期的当即可以起诉，自届满次日起；没有逾期的到最后一日还不可以")
    void through_the_door() {
        for (var drawn = 0; drawn < THROUGH_THE_DOOR; drawn++) {
            var received = received(BEFORE_OTHER_STORIES);
            var typed = received.plusDays(random.nextInt(LATEST_TYPED));
            var fifth = fifthAfter(received);
            bureau.travelTo(typed);
            var number = applied(received);
            if (typed.isAfter(fifth)) {
                assertThat(since(number)).as("收到 %s，录入 %s", received, typed).isEqualTo(fifth.plusDays(1));
            } else {
                bureau.travelTo(fifth);
                assertThat(since(number)).as("收到 %s", received).isNull();
                bureau.travelTo(fifth.plusDays(1));
                assertThat(since(number)).as("收到 %s", received).isEqualTo(fifth.plusDays(1));
            }
        }
    }

    private RegistrationNumber applied(LocalDate received) {
        return RegistrationNumber.of(bureau.register(Forms.dispute(received, "road", "ARBITRATION")));
    }

    private @Nullable LocalDate since(RegistrationNumber number) {
        return arbitrations.get(number).undecidedSince();
    }

    private LocalDate received(LocalDate last) {
        return FIRST.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(FIRST, last)));
    }

    private static LocalDate fifthAfter(LocalDate received) {
        var day = received;
        for (var counted = 0; counted < 5; ) {
            day = day.plusDays(1);
            counted += isWorked(day) ? 1 : 0;
        }
        return day;
    }

    private static boolean isWorked(LocalDate day) {
        var isWeekend = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
        return !isOff(day) && (!isWeekend || MADE_UP.contains(day.toString()));
    }

    private static boolean isOff(LocalDate day) {
        for (var stretch : OFF) {
            if (!day.isBefore(LocalDate.parse(stretch[0])) && !day.isAfter(LocalDate.parse(stretch[1]))) {
                return true;
            }
        }
        return false;
    }
}
