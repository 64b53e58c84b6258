package org.tiaocai.scheduling;

import java.util.Set;

/**
 * 房间: a mediation room, a hearing room or an online room.
 *
 * @param site rooms of one site need no way between them
 * @param turnOverMinutes how long it takes to make it ready again
 */
public record Room(
        String id,
        String name,
        String place,
        String site,
        RoomKind kind,
        int capacity,
        Set<Equipment> equipment,
        Agency agency,
        int turnOverMinutes) {

    int turnOverSlots() {
        return Studio.slots(turnOverMinutes);
    }

    boolean serves(RoomKind wanted, Needs needs) {
        return kind == wanted && capacity >= needs.capacity() && equipment.containsAll(needs.equipment());
    }
}
