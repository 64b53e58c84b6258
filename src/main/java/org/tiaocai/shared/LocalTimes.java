package org.tiaocai.shared;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Instants as pages print them: a database may hand them back in its own zone, people read them in ours. */
@Component
public class LocalTimes {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** Such as 2026-03-02 10:00; in templates {@code ${@localTimes.minute(one.at)}}. */
    public String minute(OffsetDateTime instant) {
        return instant.atZoneSameInstant(ZONE).format(MINUTE);
    }

    /** Such as 2026-03-02. */
    public String day(OffsetDateTime instant) {
        return instant.atZoneSameInstant(ZONE).toLocalDate().toString();
    }
}
