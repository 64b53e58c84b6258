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
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 身份证件 of a person: its number fits its kind, and nothing that is said beside it contradicts it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SoundIdentity.Check.class)
@interface SoundIdentity {

    String message() default "身份证件号码不正确";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Who shows a paper. */
    interface Shown {

        @Nullable
        IdentityKind identityKind();

        @Nullable
        String identityNumber();

        default @Nullable Sex sex() {
            return null;
        }

        default @Nullable LocalDate bornOn() {
            return null;
        }

        default Optional<Identity> shownIdentity() {
            return Identity.of(identityKind(), identityNumber());
        }
    }

    /** The check itself. */
    final class Check implements ConstraintValidator<SoundIdentity, Shown> {

        private final Clock clock;

        Check(Clock clock) {
            this.clock = clock;
        }

        @Override
        public boolean isValid(Shown person, ConstraintValidatorContext context) {
            var identity = person.shownIdentity();
            var today = LocalDate.now(clock);
            var fault = identity.flatMap(shown -> shown.fault(today))
                    .or(() -> besides(person.bornOn(), identity.flatMap(Identity::bornOn), today))
                    .or(() -> besides(person.sex(), identity.flatMap(Identity::sex)));
            fault.ifPresent(words -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate(words).addConstraintViolation();
            });
            return fault.isEmpty();
        }

        private static Optional<String> besides(@Nullable LocalDate said, Optional<LocalDate> shown, LocalDate today) {
            if (said == null) {
                return Optional.empty();
            }
            if (!Identity.isPossible(said, today)) {
                return Optional.of("出生日期应在 1900 年以后、今天以前，请核对");
            }
            return shown.filter(day -> !day.equals(said)).map(day -> "出生日期与身份证件号码中的不一致，请核对");
        }

        private static Optional<String> besides(@Nullable Sex said, Optional<Sex> shown) {
            return said == null || said == Sex.UNSPECIFIED
                    ? Optional.empty()
                    : shown.filter(sex -> sex != said).map(sex -> "性别与身份证件号码中的不一致，请核对");
        }
    }
}
