package org.tiaocai.linkage;

import java.util.Map;

/** A part of the page 裁审衔接 that a module of the linkage shows; order them with {@code @Order}. */
public interface LinkageSection {

    /** The fragment, such as {@code linkage/conferences :: section}; it finds {@link #show} under the name {@code it}. */
    String fragment();

    Map<String, Object> show();

    /** Whether everybody who handles cases reads it; the rest is for liaison and the heads. */
    default boolean isForAll() {
        return false;
    }
}
