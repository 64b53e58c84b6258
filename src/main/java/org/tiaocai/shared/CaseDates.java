package org.tiaocai.shared;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a module knows of the days that a case has before it; the head of the case page shows the next of them. */
public interface CaseDates {

    List<Ahead> ahead(RegistrationNumber number);

    /**
     * @param time such as 09:00—11:00; null for a whole day
     * @param what such as 调解期限届满
     * @param why the article, or the room
     */
    record Ahead(
            LocalDate on,
            @Nullable String time,
            String what,
            @Nullable String why) {}
}
