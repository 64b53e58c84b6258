package org.tiaocai.arbitration.motion;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tiaocai.dispute.Side;

/** How the case page asks for a component of the details of a motion. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Asked {

    /** What it is called there. */
    String value();

    /** Whether it is one of the claims of the case, by its ordinal. */
    boolean claim() default false;

    /** Of which sides are the parties among whom it chooses. */
    Side[] of() default {};
}
