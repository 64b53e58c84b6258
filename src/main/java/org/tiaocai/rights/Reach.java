package org.tiaocai.rights;

import java.util.Set;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 可及的案件: which cases a person reads, told at once and not case by case, for questions to the database.
 *
 * @param isEvery every case but the named ones; otherwise none but them
 */
public record Reach(boolean isEvery, Set<RegistrationNumber> named) {

    public boolean holds(RegistrationNumber number) {
        return isEvery != named.contains(number);
    }
}
