package org.tiaocai.dispute;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
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
            return CHECK_DIGITS.charAt(sum % 11) == number.charAt(17) && isDay(number.substring(6, 14));
        }

        private static boolean isDay(String birth) {
            try {
                LocalDate.parse(birth, BIRTH);
                return true;
            } catch (DateTimeException noSuchDay) {
                return false;
            }
        }
    }
}
