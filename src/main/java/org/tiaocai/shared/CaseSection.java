package org.tiaocai.shared;

import java.util.Map;

/**
 * A part of the case page that a module shows for itself. Its template has the same name: {@code FollowUpSection} is
 * shown by {@code templates/cases/follow-up.html}. Order them with {@link org.springframework.core.annotation.Order},
 * in the order in which a case goes through them.
 */
public interface CaseSection {

    /** What its template finds under the name {@code it}; empty when the case has nothing of the kind to be shown. */
    Map<String, Object> show(RegistrationNumber number);

    /** Whether those see it too who read the case masked; its template then hides what is not {@code whole}. */
    default boolean alsoMasked() {
        return false;
    }

    /** Where on the page it stands. */
    default CasePart part() {
        return CasePart.PROCEDURE;
    }
}
