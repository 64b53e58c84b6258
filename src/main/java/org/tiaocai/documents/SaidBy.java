package org.tiaocai.documents;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On {@link Facts} that several kinds of paper say: the words of these kinds, in the place of the record's own name. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SaidBy {

    String[] value();
}
