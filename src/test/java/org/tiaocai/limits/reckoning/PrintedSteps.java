package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiaocai.limits.reckoning.Step.Kind;

/** 推算步骤可以复核: what is printed leads to the day that is given, and says so of a day that may still move. */
final class PrintedSteps {
    private final Faults faults = new Faults();

    void look(Asked asked, LocalDateTime start, Reckoning answer) {
        Recount recount = new Recount(answer.steps());
        LocalDate due = recount.due();
        boolean leadsThere = Objects.equals(due, answer.due())
                && isPrinted(recount.only(Kind.TRIGGER), answer.due() == null ? null : answer.start())
                && isPrinted(recount.only(Kind.DUE), answer.due())
                && (recount.has(Kind.PROVISIONAL) == answer.provisional())
                && (recount.has(Kind.ROLLED) == !Objects.equals(answer.raw(), answer.due()));
        faults.check(leadsThere, () -> asked.label() + "," + start + "," + answer.due() + "," + due);
    }

    Faults faults() {
        return faults;
    }

    private static boolean isPrinted(@Nullable Step step, @Nullable LocalDate day) {
        return step == null || day == null
                ? step == null && day == null
                : step.day().equals(day) && step.text().startsWith(printed(day));
    }

    private static String printed(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
