package org.tiaocai.documents;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * 推算的届满日: a day of {@link Facts} that was reckoned by the calendar and not set by anybody. While the schedule of holidays
 * that it rests on is not published, the paper says beside it that it is provisional.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reckoned {

    /** The day of the same facts from which it was counted back; none where it was counted forward. */
    String from() default "";

    /** A switch of the same facts that says, where it is on, that no schedule can move the day: of a limit that does not roll. */
    String unless() default "";
}
