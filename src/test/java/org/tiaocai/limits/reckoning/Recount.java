package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiaocai.limits.reckoning.Step.Kind;

/** 复核推算步骤: finds the last day again from the printed steps alone, as a reader with a pencil would. */
final class Recount {
    private static final Pattern HOURS = Pattern.compile("自次时(\\d+)年(\\d+)月(\\d+)日(\\d+)时00分起计算(\\d+)小时");
    private static final Pattern LENGTH = Pattern.compile("计算(\\d+)(个工作日|日|个月|年)");
    private static final Pattern LONGER = Pattern.compile("延长(\\d+)(?:个工作日|日)");
    private static final Pattern EXCLUDED = Pattern.compile("扣除(\\d+)日");
    private static final Set<Kind> REST = EnumSet.of(Kind.HOLIDAY, Kind.DAY_OFF, Kind.WEEKEND);

    private final List<Step> steps;
    private final Set<LocalDate> rest = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();

    Recount(List<Step> steps) {
        this.steps = steps;
        for (Step step : steps) {
            if (REST.contains(step.kind())) {
                rest.add(step.day());
            } else if (step.kind() == Kind.MAKE_UP_WORKDAY) {
                madeUp.add(step.day());
            }
        }
    }

    /** The last day, or null where the steps do not lead to one. */
    @Nullable
    LocalDate due() {
        Step beginning = only(Kind.NOT_COUNTED);
        if (beginning == null) {
            return null;
        }
        Matcher hours = HOURS.matcher(beginning.text());
        if (hours.find()) {
            return LocalDate.of(number(hours, 1), number(hours, 2), number(hours, 3))
                    .atTime(number(hours, 4), 0)
                    .plusHours(number(hours, 5))
                    .toLocalDate();
        }
        Matcher length = LENGTH.matcher(beginning.text());
        if (!length.find()) {
            return null;
        }
        return length.group(2).equals("个工作日")
                ? workingDays(beginning, number(length, 1) + sum(Kind.EXTENDED, LONGER))
                : rolled(raw(beginning.day(), number(length, 1), length.group(2)));
    }

    /** Where the steps print one, the end before it moves has to be what the lengths printed add up to. */
    private @Nullable LocalDate raw(LocalDate start, int length, String unit) {
        LocalDate end = switch (unit) {
            case "年" -> start.plusYears(length);
            case "个月" -> start.plusMonths(length);
            default -> start.plusDays(length);
        };
        LocalDate raw = end.plusDays(sum(Kind.EXTENDED, LONGER)).plusDays(sum(Kind.EXCLUDED, EXCLUDED));
        Step printed = only(Kind.RAW_END);
        return printed != null && printed.day().equals(raw) ? raw : null;
    }

    /** Only a rest day that is named moves the end. */
    private @Nullable LocalDate rolled(@Nullable LocalDate raw) {
        LocalDate day = raw;
        while (day != null && rest.contains(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private LocalDate workingDays(Step beginning, int wanted) {
        LocalDate day = beginning.day();
        int direction = beginning.text().contains("向前") ? -1 : 1;
        for (int counted = 0; counted < wanted; ) {
            day = day.plusDays(direction);
            boolean onTheWeek = day.getDayOfWeek().getValue() <= 5 && !rest.contains(day);
            counted += onTheWeek || madeUp.contains(day) ? 1 : 0;
        }
        return day;
    }

    boolean has(Kind kind) {
        return !of(kind).isEmpty();
    }

    @Nullable
    Step only(Kind kind) {
        List<Step> found = of(kind);
        return found.size() == 1 ? found.get(0) : null;
    }

    private List<Step> of(Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind).toList();
    }

    private int sum(Kind kind, Pattern pattern) {
        return of(kind).stream()
                .map(step -> pattern.matcher(step.text()).results().toList())
                .flatMap(Collection::stream)
                .mapToInt(result -> Integer.parseInt(result.group(1)))
                .sum();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
