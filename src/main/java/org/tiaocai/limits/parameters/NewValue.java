package org.tiaocai.limits.parameters;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.tiaocai.shared.Faults;

/**
 * 录入的参数: a value from a day on, as the form brings it.
 *
 * @param seen the newest value of any parameter when the form was opened
 */
record NewValue(Parameter parameter, String figure, LocalDate from, String basis, String reason, long seen) {

    private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    /** @throws Faults field by field */
    static NewValue of(Parameter parameter, Map<String, String> fields, long seen) {
        var typed = fields.getOrDefault("figure", "");
        var basis = fields.getOrDefault("basis", "");
        var reason = fields.getOrDefault("reason", "");
        var from = day(fields.getOrDefault("from", ""));
        var fault = parameter.fault(typed);
        new Faults.Check()
                .that(fault.isEmpty(), "figure", fault.orElse(""))
                .that(from.isPresent(), "from", "请填写自何日起适用，写作 YYYY-MM-DD，在 " + EARLIEST + " 与 " + LATEST + " 之间")
                .filled(basis, "basis", "依据（文件名称、文号）")
                .filled(reason, "reason", "变更原因")
                .refuse();
        return new NewValue(parameter, parameter.kept(typed), from.orElseThrow(), basis, reason, seen);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(EARLIEST) && !day.isAfter(LATEST));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
