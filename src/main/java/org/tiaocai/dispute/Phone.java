package org.tiaocai.dispute;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 联系电话: however it was typed, it is kept in one form, such as 13800001234, 022-00001234 or 022-00001234转801. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Phone.Check.class)
@interface Phone {

    String message() default "联系电话格式不正确，例如 13800001234、022-00001234，分机写作 022-00001234转801";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check itself; empty is allowed. */
    final class Check implements ConstraintValidator<Phone, String> {

        private static final int LONGEST = 60;
        private static final Pattern ABROAD = Pattern.compile("^(\\(?\\+86\\)?|0086)-?(?<rest>.*)$");
        private static final Pattern WITHOUT_ZERO = Pattern.compile("^(10\\d{8}|[2-9]\\d{8,10})(?!\\d)");
        private static final Pattern HYPHENED = Pattern.compile("^(0\\d{2,3}-\\d{7,8}|400-\\d{3}-\\d{4})-(\\d{1,6})$");
        private static final Pattern TYPED = Pattern.compile("(\\+?\\d{7,15})(?:(?:转|分机|EXT\\.?|X|#)(\\d{1,6}))?");
        private static final Pattern LANDLINE = Pattern.compile("^(010|02\\d|0[3-9]\\d{2})(\\d{7,8})$");

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            return typed == null || typed.isBlank() || oneForm(typed).isPresent();
        }

        /** Empty for what cannot be a telephone number. */
        static Optional<String> oneForm(String typed) {
            if (typed.length() > LONGEST) {
                return Optional.empty();
            }
            var narrow = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                    .toUpperCase(Locale.ROOT)
                    .replaceAll("[‐‑‒–—―]", "-")
                    .replaceAll("\\s", "");
            var abroad = ABROAD.matcher(narrow);
            var home = abroad.matches() ? withZero(digits(abroad.group("rest"))) : digits(narrow);
            var read = TYPED.matcher(home);
            return read.matches()
                    ? Optional.of(LANDLINE.matcher(read.group(1)).replaceFirst("$1-$2")
                            + (read.group(2) == null ? "" : "转" + read.group(2)))
                    : Optional.empty();
        }

        private static String digits(String narrow) {
            return HYPHENED.matcher(narrow).replaceFirst("$1转$2").replaceAll("[-():]", "");
        }

        /** From abroad the area code is dialled without its first digit. */
        private static String withZero(String digits) {
            return WITHOUT_ZERO.matcher(digits).replaceFirst("0$1");
        }
    }
}
