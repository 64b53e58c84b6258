package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.scheduling.planning.PlanLine;
import org.tiaocai.scheduling.planning.PlanLine.State;
import org.tiaocai.scheduling.planning.Planning;
import org.tiaocai.story.OnPostgres;

/** A plan is a proposal: nothing moves until it is accepted, and what it moves passes the same exclusion. */
@OnPostgres
@DisplayName("排期方案")
class PlanTest extends Studios {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Autowired
    Planning planning;

    @Autowired
    Moves moves;

    @Autowired
    Unavailabilities away;

    @Test
    @DisplayName("请假的各场另找时段，其他场次不动；采用之后才改期，房间和人员仍由数据库排他")
    void a_leave_is_repaired() {
        var stays = booked(mediation("staff:union"));
        var first = booked(mediation("staff:mediator", "person:a"));
        var second = booked(mediation("staff:mediator", "person:b"));
        leave();
        var plan = planning.plan(TUESDAY, MONDAY.plusDays(11));
        assertThat(plan.troubled()).isEqualTo(2);
        assertThat(plan.unplaced()).isZero();
        assertThat(plan.lines())
                .extracting(line -> line.booking().id())
                .containsExactlyInAnyOrder(first.id(), second.id());
        assertThat(plan.lines()).allSatisfy(line -> {
            assertThat(line.because()).contains("请假");
            assertThat(line.startsAt()).isAfter(MONDAY.plusDays(3).atStartOfDay());
        });
        assertThat(bookings.find(first.id()).orElseThrow().startsAt()).isEqualTo(first.startsAt());

        assertThat(planning.acceptAll().lines()).extracting(PlanLine::state).containsOnly(State.CARRIED_OUT);
        assertThat(bookings.find(first.id()).orElseThrow().startsAt().toLocalDate())
                .isAfter(MONDAY.plusDays(2));
        assertThat(bookings.find(stays.id()).orElseThrow().revision()).isEqualTo(stays.revision());
        assertThatThrownBy(planning::acceptAll).hasMessageContaining("请选择");
    }

    @Test
    @DisplayName("方案生成之后又改过期的、时段已被占用的，不改，说明原因和最近的空闲时段")
    void what_changed_meanwhile_is_told() {
        var moved = booked(mediation("staff:mediator", "person:a"));
        var crowdedOut = booked(mediation("staff:mediator", "person:b"));
        leave();
        var plan = planning.plan(TUESDAY, MONDAY.plusDays(11));
        moves.move(moved.id(), "joint-room-2", MONDAY.plusDays(8).atTime(9, 0), "另行商定");
        var line = plan.lines().stream()
                .filter(one -> one.booking().id() == crowdedOut.id())
                .findFirst()
                .orElseThrow();
        bookings.book(mediation("person:c"), String.valueOf(line.room()), Objects.requireNonNull(line.startsAt()));
        var lines = planning.acceptAll().lines();
        assertThat(lines).extracting(PlanLine::state).containsOnly(State.FAILED);
        assertThat(lines)
                .extracting(PlanLine::answer)
                .anySatisfy(answer -> assertThat(answer).contains("重新生成"));
        assertThat(lines)
                .extracting(PlanLine::answer)
                .anySatisfy(answer -> assertThat(answer).contains("最近的共同空闲时段"));
    }

    @Test
    @DisplayName("在法定期间内没有时段的，留给人决定")
    void what_finds_no_place_is_left() {
        var request = new BookingRequest(
                number, Purpose.MEDIATION_SESSION, Set.of("staff:mediator"), TUESDAY, MONDAY.plusDays(2), null);
        booked(request);
        leave();
        assertThat(planning.plan(TUESDAY, MONDAY.plusDays(11)).lines())
                .extracting(PlanLine::state)
                .containsExactly(State.UNPLACED);
        assertThatThrownBy(() -> planning.plan(MONDAY.minusDays(1), MONDAY)).hasMessageContaining("今天以后");
    }

    private void leave() {
        away.enter("staff:mediator", Unavailability.Kind.LEAVE, TUESDAY, MONDAY.plusDays(3), "突然生病");
    }
}
