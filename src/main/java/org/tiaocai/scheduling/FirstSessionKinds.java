package org.tiaocai.scheduling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tiaocai.shared.IncomingDay;

/** Kinds of sessions of the configuration, for the first start; from then on the table holds them. */
@ConfigurationProperties("tiaocai.studio")
record FirstSessionKinds(@DefaultValue List<Setting> sessionKinds) {

    /** One kind as the configuration knows it. */
    record Setting(
            String id,
            String name,
            Purpose purpose,
            RoomKind room,
            @Nullable Integer minutes) {

        SessionKind at(int ordinal) {
            return new SessionKind(id, ordinal, name, purpose, room, minutes, IncomingDay.FIRST, null);
        }
    }
}
