package org.tiaocai.shared;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;

/** 登记号: one for the life of a case, ASCII ({@code 2026-000123}); the business key of all its processes. */
public record RegistrationNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\d{4}-\\d{6}");

    public RegistrationNumber {
        if (!FORM.matcher(value).matches()) {
            throw new Refused("登记号格式不正确：应为四位年份加六位序号，例如 2026-000123");
        }
    }

    /** Whether the text is one, such as the business key of a process. */
    public static boolean isOne(@Nullable String value) {
        return value != null && FORM.matcher(value).matches();
    }

    public static RegistrationNumber of(String value) {
        return new RegistrationNumber(value);
    }

    /** Of the case whose process runs. */
    public static RegistrationNumber of(DelegateExecution execution) {
        return of(execution.getProcessBusinessKey());
    }

    public static RegistrationNumber of(int year, long sequence) {
        return new RegistrationNumber("%04d-%06d".formatted(year, sequence));
    }

    @Override
    public String toString() {
        return value;
    }
}
