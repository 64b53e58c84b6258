package org.tiaocai.shared;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 进来的数字: as people type them, in full-width digits too and with separators; never guessed. */
public final class IncomingNumber {

    private static final Pattern FORM = Pattern.compile("[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final int LONGEST = 60;
    private static final int MOST_DIGITS = 19;
    private static final int MOST_PLACES = 10;

    private IncomingNumber() {}

    /** @return null for nothing. @throws Refused for what is no number, or one beyond all measure */
    public static @Nullable BigDecimal of(@Nullable String field, String typed) {
        var text = Normalizer.normalize(IncomingText.of(field, typed), Normalizer.Form.NFKC)
                .replace("，", ",")
                .strip();
        if (text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new Refused(FieldNames.quoted(field) + "应为数字，例如 12000 或者 12,000.50，不写“万”“元”等字");
        }
        return within(field, new BigDecimal(text.replace(",", "")));
    }

    /** The same for a number that came as one. */
    public static BigDecimal within(@Nullable String field, BigDecimal number) {
        if (number.scale() < -MOST_DIGITS
                || number.precision() - number.scale() > MOST_DIGITS
                || number.scale() > MOST_PLACES && number.stripTrailingZeros().scale() > MOST_PLACES) {
            throw new Refused(FieldNames.quoted(field) + "的数字过大，或者小数位过多，请核对");
        }
        return number;
    }

    /** A whole number between the two. */
    public static long whole(@Nullable String field, BigDecimal number, long least, long most) {
        if (within(field, number).stripTrailingZeros().scale() > 0) {
            throw new Refused(FieldNames.quoted(field) + "应为整数");
        }
        if (number.compareTo(BigDecimal.valueOf(least)) < 0 || number.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new Refused(FieldNames.quoted(field) + "的数字过大，请核对");
        }
        return number.longValue();
    }
}
