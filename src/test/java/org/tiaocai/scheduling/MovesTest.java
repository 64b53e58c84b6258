package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.dispute.Parties;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Forms;
import org.tiaocai.story.OnPostgres;

@OnPostgres
@DisplayName("改期、延期、换人、同场审理")
class MovesTest extends Studios {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    @Autowired
    Moves moves;

    @Autowired
    Substitutions substitutions;

    @Autowired
    LinkedCases linked;

    @Autowired
    BookingChanges changes;

    @Autowired
    BookingRows rows;

    @Autowired
    Clashes clashes;

    @Autowired
    Parties parties;

    @Test
    @DisplayName("改期：原时段让出，新时段占用，原因留底，修订号加一")
    void a_move_frees_the_old_slot() {
        var before = booked(mediation("staff:mediator", "person:a"));
        moves.move(before.id(), "joint-room-2", TUESDAY.atTime(9, 30), "当事人上午九点不能到");
        var after = bookings.find(before.id()).orElseThrow();
        assertThat(after.startsAt()).isEqualTo(TUESDAY.atTime(9, 30));
        assertThat(after.room().id()).isEqualTo("joint-room-2");
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        assertThat(changes.of(before.id())).extracting("reason").containsExactly("当事人上午九点不能到");
        assertThat(booked(mediation("staff:union")).startsAt()).isEqualTo(TUESDAY.atTime(9, 0));
    }

    @Test
    @DisplayName("改到已占用的时段：原排期不动，并给出三个建议；没有原因、超出期间都被拒绝")
    void a_lost_move_changes_nothing() {
        var mine = booked(mediation("staff:mediator"));
        var other = booked(mediation("staff:mediator", "staff:union"));
        var lost = moves.move(mine.id(), "joint-room-1", other.startsAt(), "换个时间");
        assertThat(((ClaimResult.Lost) lost).next()).hasSize(3);
        assertThat(bookings.find(mine.id()).orElseThrow().startsAt()).isEqualTo(mine.startsAt());
        assertThat(bookings.claim(mediation("staff:mediator"), "joint-room-3", mine.startsAt()))
                .isInstanceOf(ClaimResult.Lost.class);
        assertThatThrownBy(() -> moves.move(mine.id(), "joint-room-1", TUESDAY.atTime(15, 0), " "))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("原因");
        assertThatThrownBy(() -> moves.move(
                        mine.id(), "joint-room-1", MONDAY.plusDays(14).atTime(9, 0), "太远"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("期限届满");
    }

    @Test
    @DisplayName("延期：从指定日起最早的共同空闲；期间内没有则拒绝并说明")
    void postponing_finds_the_next_slot() {
        var booking = booked(mediation("staff:mediator"));
        assertThat(moves.postpone(booking.id(), MONDAY.plusDays(3), "证人出差").startsAt())
                .isEqualTo(MONDAY.plusDays(3).atTime(9, 0));
        assertThatThrownBy(() -> moves.postpone(booking.id(), MONDAY.plusDays(20), "更晚"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能延期");
    }

    @Test
    @DisplayName("调解员生病：同单位空闲且场次最少的顶上；没有人可换的留给协调员")
    void a_sick_mediator_is_covered() {
        bureau.colleague("mediator2", Groups.MEDIATOR_HRSS);
        var first = booked(mediation("staff:mediator", "person:a"));
        var alone = booked(mediation("staff:union", "person:b"));
        var covered = substitutions.cover("mediator", MONDAY, MONDAY.plusDays(5), "病假");
        assertThat(covered).hasSize(1);
        assertThat(covered.get(0).substitute()).contains("mediator2");
        assertThat(rows.attendees(first.id())).contains("staff:mediator2").doesNotContain("staff:mediator");
        assertThat(bookings.claim(mediation("staff:mediator2"), "joint-room-3", first.startsAt()))
                .isInstanceOf(ClaimResult.Lost.class);
        assertThat(substitutions.cover("union", MONDAY, MONDAY.plusDays(5), "病假"))
                .extracting(cover -> cover.substitute().isPresent())
                .containsExactly(false);
        assertThatThrownBy(() -> substitutions.substitute(alone.id(), "union", "mediator2", "换人"))
                .isInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("关联案件同场：对方当事人也被占用；已有安排的拒绝；取消后全部让出")
    void linked_cases_sit_together() {
        var booking = booked(mediation("staff:mediator"));
        var other = registered();
        linked.join(booking.id(), other, "同一用人单位");
        assertThat(bookings.of(other)).extracting(Booking::id).containsExactly(booking.id());
        var worker = parties.persons(other).get(0);
        assertThat(bookings.claim(mediation(worker), "joint-room-3", booking.startsAt()))
                .isInstanceOf(ClaimResult.Lost.class);
        var atTheSameTime = booked(mediation("staff:union"));
        assertThat(atTheSameTime.startsAt()).isEqualTo(booking.startsAt());
        assertThatThrownBy(() -> linked.join(atTheSameTime.id(), other, "同一用人单位"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("不能同场审理");
        bookings.cancel(booking.id());
        assertThat(bookings.claim(mediation(worker), "joint-room-3", booking.startsAt()))
                .isInstanceOf(ClaimResult.Taken.class);
    }

    @Test
    @DisplayName("同一单位同时在两个房间：不禁止，但提示")
    void an_organisation_in_two_rooms_is_warned_of() {
        var one = employerWithCode();
        var two = employerWithCode();
        var first = booked(withOrganisation(one, "staff:mediator"));
        var second = booked(withOrganisation(two, "staff:union"));
        assertThat(second.startsAt()).isEqualTo(first.startsAt());
        assertThat(clashes.of(second.id())).containsExactly(one.value());
        bookings.cancel(first.id());
        assertThat(clashes.of(second.id())).isEmpty();
    }

    private RegistrationNumber employerWithCode() {
        var form = Forms.dispute(MONDAY);
        var employer = Forms.employer();
        employer.put("creditCode", "91999999MA0000009F");
        form.put("parties", List.of(Forms.worker(), employer));
        return RegistrationNumber.of(bureau.register(form));
    }

    private BookingRequest withOrganisation(RegistrationNumber other, String staff) {
        var all = new HashSet<>(parties.organisations(other));
        all.add(staff);
        return new BookingRequest(
                other, Purpose.MEDIATION_SESSION, Set.copyOf(all), TUESDAY, MONDAY.plusDays(11), null);
    }
}
