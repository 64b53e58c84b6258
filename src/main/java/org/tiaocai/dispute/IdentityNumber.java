package org.tiaocai.dispute;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;

/** 公民身份号码 of 18 places: a real day of birth and the check digit of GB 11643; empty is allowed. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = IdentityNumber.Check.class)
@interface IdentityNumber {

    String message() default "身份证件号码不正确：请核对 18 位号码及最后一位校验码";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check itself. */
    final class Check implements ConstraintValidator<IdentityNumber, String> {
        private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        private static final String CHECK_DIGITS = "10X98765432";
        private static final DateTimeFormatter BIRTH =
                DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

        private static final LocalDate OLDEST_BIRTH = LocalDate.of(1900, 1, 1);
        private final Clock clock;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(@Nullable String number, ConstraintValidatorContext context) {
            if (number == null || number.isBlank()) {
                return true;
            }
            if (!number.matches("\\d{17}[0-9X]")) {
                return false;
            }
            int sum = 0;
            for (int place = 0; place < WEIGHTS.length; place++) {
                sum += WEIGHTS[place] * (number.charAt(place) - '0');
            }
            return CHECK_DIGITS.charAt(sum % 11) == number.charAt(17) && isDayOfBirth(number.substring(6, 14), context);
        }

        private boolean isDayOfBirth(String birth, ConstraintValidatorContext context) {
            try {
                var day = LocalDate.parse(birth, BIRTH);
                if (!day.isBefore(OLDEST_BIRTH) && !day.isAfter(LocalDate.now(clock))) {
                    return true;
                }
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("身份证件号码中的出生日期应在 1900 年以后、今天以前，请核对")
                        .addConstraintViolation();
                return false;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }
    }
}
