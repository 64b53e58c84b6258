package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.Groups;
import org.tiaocai.scheduling.Rosters.Shift;
import org.tiaocai.scheduling.Unavailability.Kind;
import org.tiaocai.shared.Refused;

@DisplayName("寻找共同空闲时段，并说明为什么不能更早")
class SlotFindingTest extends Studios {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);

    @Autowired
    Unavailabilities away;

    @Autowired
    Rosters rosters;

    @Autowired
    Panels panels;

    @Autowired
    Duties duties;

    @Autowired
    StatutoryWindows windows;

    @Test
    @DisplayName("请假、固定安排、当事人避开、值班表：都不排，都说得出原因，当事人不具名")
    void every_obstacle_is_told() {
        away.enter("staff:mediator", Kind.LEAVE, TUESDAY, TUESDAY, "病假");
        away.enter(new Unavailability(
                0,
                "staff:mediator",
                Kind.RECURRING,
                MONDAY,
                MONDAY.plusYears(1),
                DayOfWeek.WEDNESDAY,
                LocalTime.of(9, 0),
                LocalTime.of(12, 0),
                "例会"));
        away.enter("person:a", Kind.PARTY_AVOIDS, WEDNESDAY, WEDNESDAY, "出差");
        rosters.set("union", Set.of(new Shift(DayOfWeek.FRIDAY, SessionType.AFTERNOON)));

        var found = bookings.find(mediation("staff:mediator", "staff:union", "person:a"), 1);

        assertThat(found.proposals().get(0).startsAt())
                .isEqualTo(LocalDate.of(2026, 3, 6).atTime(13, 30));
        assertThat(found.nearer())
                .extracting(NearerSlot::day, NearerSlot::session, NearerSlot::reason)
                .contains(
                        tuple(WEDNESDAY, SessionType.AFTERNOON, "当事人申请避开"),
                        tuple(TUESDAY, SessionType.MORNING, "某mediator请假"),
                        tuple(MONDAY.plusDays(3), SessionType.MORNING, "某union不值班"));
    }

    @Test
    @DisplayName("午间、晚间、周末只在要求时才排；法定节假日不排")
    void odd_hours_only_when_asked_for() {
        var weekend =
                bookings.find(mediation("staff:mediator").with(Needs.USUAL.during(Set.of(SessionType.WEEKEND))), 1);
        var evening =
                bookings.find(mediation("staff:mediator").with(Needs.USUAL.during(Set.of(SessionType.EVENING))), 1);
        assertThat(weekend.proposals().get(0).startsAt())
                .isEqualTo(LocalDate.of(2026, 3, 7).atTime(9, 0));
        assertThat(evening.proposals().get(0).startsAt()).isEqualTo(TUESDAY.atTime(18, 0));
        var newYear = new BookingRequest(
                number,
                Purpose.MEDIATION_SESSION,
                Set.of("staff:mediator"),
                LocalDate.of(2026, 10, 1),
                LocalDate.of(2026, 10, 3),
                null,
                Needs.USUAL.atAnyTime());
        assertThat(bookings.find(newYear, 1).proposals()).isEmpty();
    }

    @Test
    @DisplayName("仲裁庭每场之后留出整理时间；另一处的下一场留出路上时间")
    void gaps_are_kept() {
        var first = booked(hearing("staff:arbitrator"));
        var second = bookings.find(hearing("staff:clerk").with(Needs.USUAL), 9).proposals();
        assertThat(first.room().id()).isEqualTo("hearing-room-1");
        assertThat(second.get(0).room().id()).isEqualTo("hearing-room-2");
        assertThat(bookings.claim(hearing("staff:clerk"), "hearing-room-1", first.endsAt()))
                .isInstanceOf(ClaimResult.Lost.class);
        var elsewhere =
                bookings.find(mediation("staff:arbitrator"), 1).proposals().get(0);
        assertThat(elsewhere.startsAt()).isEqualTo(TUESDAY.atTime(13, 30));
        var sameSite = bookings.find(hearing("staff:arbitrator"), 1).proposals().get(0);
        assertThat(sameSite.startsAt()).isEqualTo(first.endsAt());
    }

    @Test
    @DisplayName("房间按种类、座位和设备选；没有合适的房间也说明")
    void the_room_fits() {
        var accessible = new Needs(null, 12, Set.of(Equipment.ACCESSIBLE), SessionType.usual(), null);
        assertThat(booked(mediation("staff:mediator").with(accessible)).room().id())
                .isEqualTo("joint-room-3");
        var online = booked(mediation("staff:mediator").with(Needs.USUAL.in(RoomKind.ONLINE)));
        assertThat(online.room().kind()).isEqualTo(RoomKind.ONLINE);
        var huge = new Needs(null, 500, Set.of(), SessionType.usual(), null);
        var result = (BookingResult.NoJointSlot)
                bookings.bookEarliest(mediation("staff:mediator").with(huge));
        assertThat(result.reason()).contains("没有符合条件的房间");
    }

    @Test
    @DisplayName("开庭五个工作日前通知：最早的开庭日由期限规则倒推，早一天就拒绝")
    void a_hearing_leaves_five_working_days_of_notice() {
        var first = windows.firstHearingDay(MONDAY);
        assertThat(first).isEqualTo(LocalDate.of(2026, 3, 9));
        var request = new BookingRequest(
                number, Purpose.HEARING, Set.of("staff:arbitrator"), first, first.plusDays(20), null);
        assertThat(booked(request).startsAt().toLocalDate()).isEqualTo(first);
        assertThatThrownBy(() -> bookings.book(
                        request, "hearing-room-2", first.minusDays(3).atTime(9, 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("通知时间");
    }

    @Test
    @DisplayName("调解小组：每家各一人，选空闲且场次最少的；被申请回避的不选")
    void a_panel_of_agencies() {
        bureau.colleague("mediator2", Groups.MEDIATOR_HRSS);
        booked(mediation("staff:mediator"));
        var request = mediation("person:a");
        var panel =
                panels.propose(request, Set.of(Agency.HRSS, Agency.UNION), 1).get(0);
        assertThat(panel.members()).containsEntry(Agency.HRSS, "mediator2").containsEntry(Agency.UNION, "union");
        duties.lockOut(number, "mediator2");
        var other =
                panels.propose(request, Set.of(Agency.HRSS, Agency.UNION), 1).get(0);
        assertThat(other.members()).containsEntry(Agency.HRSS, "mediator");
        duties.take(number, "union", Duty.ARBITRATOR);
        assertThat(panels.propose(request, Set.of(Agency.UNION), 1)).isEmpty();
    }

    @Test
    @DisplayName("整个期间都不行：结果按原因归总")
    void no_slot_at_all_is_explained() {
        away.enter("staff:mediator", Kind.LEAVE, MONDAY, MONDAY.plusDays(30), null);
        var result = (BookingResult.NoJointSlot) bookings.bookEarliest(mediation("staff:mediator"));
        assertThat(result.reason()).contains("某mediator请假");
        assertThatThrownBy(() -> bookings.book(mediation("staff:mediator"), "joint-room-1", TUESDAY.atTime(9, 0)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("请假");
    }
}
