package org.tiaocai.scheduling;

import java.util.List;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Rooms of the configuration, for the first start; from then on the table holds them. */
@ConfigurationProperties("tiaocai.studio")
record FirstRooms(@DefaultValue List<RoomSetting> rooms) {

    /** One room as the configuration knows it. */
    record RoomSetting(
            String id,
            String name,
            String place,
            @DefaultValue("studio") String site,
            @DefaultValue("MEDIATION") RoomKind kind,
            @DefaultValue("10") int capacity,
            @DefaultValue Set<Equipment> equipment,
            @DefaultValue("STUDIO") Agency agency,
            @DefaultValue("0") int turnOverMinutes) {}
}
