package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** 2008 年至 2026 年的每一日: every rule asked on every day, once, for all the tests that look at the answers. */
final class EveryDay {
    static final LocalDate FIRST = LocalDate.of(2008, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    private static final class Once {
        private static final EveryDay ASKED = new EveryDay();
    }

    private final Reckoner reckoner = Reckoner.ofStateCouncilSchedules();
    private final WalkedCalendar calendar = new WalkedCalendar();
    private final Comparison comparison = new Comparison(new DayWalker(calendar));
    private final PossibleEnds ends = new PossibleEnds(calendar);
    private final PrintedSteps steps = new PrintedSteps();

    private EveryDay() {
        WalkedRule.table().stream().flatMap(rule -> Asked.about(rule).stream()).forEach(this::ask);
    }

    static EveryDay asked() {
        return Once.ASKED;
    }

    Comparison comparison() {
        return comparison;
    }

    PossibleEnds ends() {
        return ends;
    }

    PrintedSteps steps() {
        return steps;
    }

    private void ask(Asked asked) {
        ends.begin();
        FIRST.datesUntil(LAST.plusDays(1)).flatMap(asked::startsOn).forEach(start -> look(asked, start));
    }

    private void look(Asked asked, LocalDateTime start) {
        Reckoning answer = asked.of(reckoner, start);
        comparison.look(asked, start, answer);
        ends.look(asked, start, answer);
        steps.look(asked, start, answer);
    }
}
