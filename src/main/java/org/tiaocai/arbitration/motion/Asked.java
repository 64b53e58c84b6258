package org.tiaocai.arbitration.motion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;

/** How the case page asks for a component of the details of a motion. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Asked {

    /** What it is called there. */
    String value();

    /** Whether it is one of the claims of the case, by its ordinal. */
    boolean claim() default false;

    /** Whom it is asked of, where it is of persons, or of organisations, alone. */
    PartyKind[] kind() default {};

    /** Marked as 必填 though the form lets it be left open: whether it may be depends on what else is said. */
    boolean must() default false;

    /** On which grounds it is asked, by their names, where it is not asked on all of them. */
    String[] on() default {};

    /** Of which sides are the parties among whom it chooses. */
    Side[] of() default {};
}
