package org.tiaocai.doors;

import org.tiaocai.shared.RegistrationNumber;

/**
 * Somebody opens something of a case.
 *
 * @param hasPart whether the visitor has a duty or a task in the case
 * @param isOffered whether a page or the task list has just led there
 */
public record Visit(
        Visitor visitor, Door door, RegistrationNumber number, String path, boolean hasPart, boolean isOffered) {}
