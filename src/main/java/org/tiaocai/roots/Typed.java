package org.tiaocai.roots;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Refused;

/** 填写的各项, of a page or of a line of a list: read one by one, with all that is wrong told at once. */
public record Typed(Map<String, String> fields, Faults.Check check) {

    static final int LONGEST_NAME = 100;
    static final int LONGEST_CONTACT = 200;
    static final int LONGEST_AREA = 50;

    public Typed(Map<String, String> fields) {
        this(fields, new Faults.Check());
    }

    public String text(String field) {
        return fields.getOrDefault(field, "");
    }

    /** One line of text, null where it is empty. */
    public @Nullable String may(String field, String name, int longest) {
        var text = text(field);
        check.that(text.length() <= longest && text.lines().count() <= 1, field, name + "应为一行，不超过 " + longest + " 字");
        return text.isEmpty() ? null : text;
    }

    /** The same, and it has to be there. */
    public String must(String field, String name, int longest) {
        check.that(!text(field).isEmpty(), field, "请填写" + name);
        return Objects.requireNonNullElse(may(field, name, longest), "");
    }

    /** Null for nothing, and for what is no day, of which the check tells. */
    public @Nullable LocalDate day(String field) {
        try {
            return IncomingDay.of(field, text(field));
        } catch (Refused noDay) {
            check.that(false, field, String.valueOf(noDay.getMessage()));
            return null;
        }
    }

    /** The same, and it has to be there. */
    public LocalDate dayNeeded(String field, String name) {
        var day = day(field);
        check.that(day != null, field, "请填写" + name);
        return day == null ? IncomingDay.FIRST : day;
    }

    /** The last day of what began on the other. */
    public @Nullable LocalDate until(LocalDate from) {
        var until = day("until");
        check.that(until == null || !until.isBefore(from), "until", "最后一日不能早于第一日");
        return until;
    }
}
