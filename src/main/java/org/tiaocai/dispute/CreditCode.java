package org.tiaocai.dispute;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** 统一社会信用代码 (GB 32100): 18 places without I, O, S, V, Z, the last of them checks the others; empty is allowed. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CreditCode.Check.class)
public @interface CreditCode {

    String MESSAGE = "统一社会信用代码不正确：应为 18 位数字或大写字母（不用 I、O、S、V、Z），请核对最后一位校验码";

    String message() default MESSAGE;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** The check itself. */
    final class Check implements ConstraintValidator<CreditCode, String> {

        private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        private static final int LENGTH = 18;

        @Override
        public boolean isValid(@Nullable String code, ConstraintValidatorContext context) {
            return code == null || code.isBlank() || isChecked(code);
        }

        /** Each place weighs three times the one before it. */
        public static boolean isChecked(String code) {
            var sum = 0;
            var weight = 1;
            for (var place = 0; place < code.length() - 1; place++) {
                sum += weight * ALPHABET.indexOf(code.charAt(place));
                weight = weight * 3 % ALPHABET.length();
            }
            return code.length() == LENGTH
                    && code.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0)
                    && (sum + ALPHABET.indexOf(code.charAt(LENGTH - 1))) % ALPHABET.length() == 0;
        }
    }
}
