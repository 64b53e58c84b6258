package org.tiaocai.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 手上的一项任务.
 *
 * @param holder who has taken it, or to whom alone it is offered; null while a group may take it
 * @param number of its case; null for a matter of the house
 * @param late its day is over
 * @param offeredTo the groups that may take it; none where it was given by name
 * @param seat why it goes with a seat and is not handed over; null where it may be
 */
record HeldTask(
        String id,
        String name,
        @Nullable String holder,
        @Nullable RegistrationNumber number,
        @Nullable LocalDate due,
        boolean late,
        Set<String> offeredTo,
        @Nullable String seat,
        List<StaffAtHand.Colleague> successors) {

    HeldTask with(List<StaffAtHand.Colleague> others) {
        return new HeldTask(id, name, holder, number, due, late, offeredTo, seat, others);
    }

    public boolean isMovable() {
        return seat == null;
    }
}
