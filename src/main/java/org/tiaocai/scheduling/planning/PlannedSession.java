package org.tiaocai.scheduling.planning;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 待排的一场: its places are those that the law, the absences and the rooms leave it by itself. */
@PlanningEntity
public class PlannedSession {

    @PlanningId
    private long booking;

    private Set<String> persons = Set.of();
    private @Nullable Place before;
    private boolean stands;
    private LocalDate wanted = LocalDate.EPOCH;

    @ValueRangeProvider
    private List<Place> places = List.of();

    @PlanningVariable(allowsUnassigned = true)
    private @Nullable Place place;

    /** For the solver, which makes copies of its own. */
    public PlannedSession() {}

    /**
     * @param persons who cannot be in two places; organisations are left out
     * @param before where it is now
     * @param stands whether it could stay there
     * @param places where it could go, its present place among them if it stands
     */
    PlannedSession(long booking, Set<String> persons, Place before, boolean stands, List<Place> places) {
        this.booking = booking;
        this.persons = persons;
        this.before = before;
        this.stands = stands;
        this.wanted = before.day();
        this.places = places;
        this.place = stands ? before : null;
    }

    long booking() {
        return booking;
    }

    boolean stands() {
        return stands;
    }

    List<Place> places() {
        return places;
    }

    @Nullable
    Place place() {
        return place;
    }

    void put(@Nullable Place other) {
        place = other;
    }

    boolean isDisturbed() {
        return place == null || !place.equals(before);
    }

    boolean isSurelyPlaced() {
        return place != null;
    }

    /** Days by which it comes later than it stood, or earlier. */
    int shift() {
        return place == null ? 0 : (int) Math.abs(ChronoUnit.DAYS.between(wanted, place.day()));
    }

    int delay() {
        return place == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(wanted, place.day()));
    }

    Set<String> persons() {
        return persons;
    }

    boolean isOf(String person) {
        return persons.contains(person);
    }

    boolean sharesSomebodyWith(PlannedSession other) {
        return !Collections.disjoint(persons, other.persons);
    }

    boolean sharesStaffWith(PlannedSession other) {
        return persons.stream().anyMatch(one -> one.startsWith("staff:") && other.persons.contains(one));
    }

    boolean sharesPartyWith(PlannedSession other) {
        return persons.stream().anyMatch(one -> !one.startsWith("staff:") && other.persons.contains(one));
    }

    boolean clashesWith(PlannedSession other, int travelSlots) {
        if (place == null || other.place == null) {
            return false;
        }
        return place.crowds(other.place) || (place.collides(other.place, travelSlots) && sharesSomebodyWith(other));
    }

    /** For joining by index. */
    @Nullable
    LocalDate day() {
        return place == null ? null : place.day();
    }
}
