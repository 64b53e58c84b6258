package org.tiaocai.shared;

import java.util.Map;

/**
 * A part of the case page that a module shows for itself, to those who read the case whole. Order them with
 * {@link org.springframework.core.annotation.Order}, in the order in which a case goes through them.
 */
public interface CaseSection {

    /** The fragment, such as {@code cases/hearing :: section}; it finds {@link #show} under the name {@code it}. */
    String fragment();

    /** What the fragment shows; empty when the case has nothing of the kind, and the section is left out. */
    Map<String, Object> show(RegistrationNumber number);
}
