package org.tiaocai.limits;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.limits.reckoning.Circumstances;
import org.tiaocai.limits.reckoning.Reckoning;
import org.tiaocai.limits.reckoning.Rule;
import org.tiaocai.limits.reckoning.Step;
import org.tiaocai.limits.reckoning.UnknownRule;
import org.tiaocai.shared.Refused;

/** 期限计算: any rule of the table asked for any day, answered with the article and the steps. */
@RestController
@RequestMapping("/api/v1/deadlines")
record ReckoningApi(ReckonerInForce reckoner) {

    /** Holidays can be told between these years: schedules from the first, moon and sun tables until the last. */
    private static final LocalDate EARLIEST = LocalDate.of(2008, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2057, 12, 31);
    private static final int MOST_DAYS = 3650;

    /** @param due the last day; null where the rule fixes none, and then {@code reason} says why */
    record Answer(
            String rule,
            String name,
            LocalDate start,
            @Nullable LocalDate due,
            @Nullable LocalDate raw,
            @Nullable LocalDateTime dueAt,
            boolean provisional,
            String basis,
            String nature,
            boolean unverified,
            @Nullable String reason,
            String explanation,
            List<Step> steps) {

        static Answer of(Reckoning reckoning) {
            return new Answer(
                    reckoning.rule().id(),
                    reckoning.rule().name(),
                    reckoning.start(),
                    reckoning.due(),
                    reckoning.raw(),
                    reckoning.dueAt(),
                    reckoning.provisional(),
                    reckoning.basis(),
                    reckoning.rule().nature().label(),
                    reckoning.rule().unverified(),
                    reckoning.reason(),
                    reckoning.explain(),
                    reckoning.steps());
        }
    }

    /** One row of the table of limits, for a person who looks for an id. */
    record Entry(
            String rule,
            String name,
            String length,
            String from,
            String basis,
            String nature,
            @Nullable String dataOnly) {}

    @GetMapping
    List<Entry> all() {
        return reckoner.current().rules().stream()
                .map(rule -> new Entry(
                        rule.id(),
                        rule.name(),
                        rule.period().label(),
                        rule.startEvent(),
                        rule.source().citation(),
                        rule.nature().label(),
                        rule.dataOnly()))
                .toList();
    }

    /** @param start a day, or for rules in hours a time such as {@code 2026-11-23T15:30} */
    @GetMapping("/{rule}")
    Answer compute(
            @PathVariable String rule,
            @RequestParam(defaultValue = "") String start,
            @RequestParam(defaultValue = "0") String excludedDays,
            @RequestParam(defaultValue = "false") String extended,
            @RequestParam(defaultValue = "0") String extendedDays) {
        var known = rule(rule);
        var excluded = days("excludedDays", excludedDays);
        var longer = days("extendedDays", extendedDays);
        var circumstances = Circumstances.none().under(reckoner.settings()).excludedDays(excluded);
        if (flag(extended) || longer > 0) {
            circumstances = circumstances.extended(true);
        }
        if (longer > 0) {
            circumstances = circumstances.extendedDays(longer);
        }
        if (start.contains("T")) {
            return Answer.of(reckoner.current().compute(known.id(), time(start), circumstances));
        }
        return Answer.of(reckoner.current().compute(known.id(), day(start), circumstances));
    }

    private Rule rule(String id) {
        try {
            return reckoner.current().rule(id);
        } catch (UnknownRule unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage(), unknown);
        }
    }

    private static LocalDate day(String text) {
        if (text.isBlank()) {
            throw new Refused("请给出起算的日期，例如 start=2026-11-23");
        }
        try {
            return within(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            throw new Refused("起算日期应写作 YYYY-MM-DD，且确有其日：" + text);
        }
    }

    private static LocalDateTime time(String text) {
        try {
            var time = LocalDateTime.parse(text);
            within(time.toLocalDate());
            return time;
        } catch (DateTimeParseException notATime) {
            throw new Refused("起算时刻应写作 YYYY-MM-DDThh:mm：" + text);
        }
    }

    private static LocalDate within(LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new Refused("起算日期应在 " + EARLIEST + " 至 " + LATEST + " 之间，此外没有放假安排可以依据：" + day);
        }
        return day;
    }

    private static int days(String parameter, String text) {
        try {
            var days = Integer.parseInt(text);
            if (days < 0 || days > MOST_DAYS) {
                throw new Refused(parameter + " 应为 0 至 " + MOST_DAYS + " 之间的整数：" + text);
            }
            return days;
        } catch (NumberFormatException notANumber) {
            throw new Refused(parameter + " 应为整数：" + text);
        }
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Refused("extended 应为 true 或者 false：" + text);
        };
    }
}
