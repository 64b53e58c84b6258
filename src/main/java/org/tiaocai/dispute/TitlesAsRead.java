package org.tiaocai.dispute;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/** 案件名称 as who looks may read it: whole, masked, or not at all; for lists, so with few questions. */
@Component
public record TitlesAsRead(PartyTitles titles, Rights rights) {

    /** Those of the cases that the person knows of. */
    public Map<RegistrationNumber, String> of(Collection<RegistrationNumber> numbers) {
        var readable = rights.readable(Set.copyOf(numbers), Level.GLIMPSE);
        return titles.asReadBy(rights.reach(Level.WHOLE), readable);
    }
}
