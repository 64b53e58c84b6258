package org.tiaocai.scheduling;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 房间: a mediation room, a hearing room or an online room.
 *
 * @param site rooms of one site need no way between them
 * @param turnOverMinutes how long it takes to make it ready again
 * @param opensSlot from when it is open, where not as long as the house
 * @param closesSlot until when
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
        int turnOverMinutes,
        @Nullable Integer opensSlot,
        @Nullable Integer closesSlot) {

    int turnOverSlots() {
        return Studio.slots(turnOverMinutes);
    }

    boolean isOpen(int slot, int length) {
        return (opensSlot == null || slot >= opensSlot) && (closesSlot == null || slot + length <= closesSlot);
    }

    public @Nullable LocalTime opens() {
        return opensSlot == null ? null : Studio.time(opensSlot);
    }

    public @Nullable LocalTime closes() {
        return closesSlot == null ? null : Studio.time(closesSlot);
    }

    boolean serves(RoomKind wanted, Needs needs) {
        return kind == wanted && capacity >= needs.capacity() && equipment.containsAll(needs.equipment());
    }
}
