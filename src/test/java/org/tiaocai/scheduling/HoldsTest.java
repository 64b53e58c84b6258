package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.tiaocai.shared.Refused;

@DisplayName("预留：到时自动失效")
class HoldsTest extends Studios {

    private static final LocalDateTime NINE = MONDAY.plusDays(1).atTime(9, 0);

    @Test
    @DisplayName("预留期间别人抢不到，并得到接下来的三个共同空闲时段；直接写库也被拒绝")
    void a_hold_excludes_like_a_booking() {
        var hold = held(Duration.ofMinutes(30));
        var lost = (ClaimResult.Lost) bookings.claim(mediation("staff:mediator"), "joint-room-2", NINE);
        assertThat(lost.next()).hasSize(3).allMatch(slot -> slot.startsAt().isAfter(NINE));
        var steal = "insert into booked_slot (resource, \"day\", slot, booking_id)"
                + " select resource, \"day\", slot, booking_id from booked_slot where booking_id = ?";
        assertThatThrownBy(() -> jdbc.sql(steal).param(hold.id()).update()).isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    @DisplayName("到时未确认：时段自动让出，过期的预留不能再确认")
    void an_expired_hold_is_gone() {
        var hold = held(Duration.ofMinutes(30));
        bureau.travelTo(MONDAY.atTime(10, 29));
        assertThat(bookings.find(mediation("staff:mediator"), 1)
                        .proposals()
                        .get(0)
                        .startsAt())
                .isAfter(NINE);
        bureau.travelTo(MONDAY.atTime(10, 30));
        assertThat(bookings.find(mediation("staff:mediator"), 1)
                        .proposals()
                        .get(0)
                        .startsAt())
                .isEqualTo(NINE);
        assertThatThrownBy(() -> bookings.confirm(hold.id()))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("过期");
        assertThat(bookings.claim(mediation("staff:mediator"), "joint-room-1", NINE))
                .isInstanceOf(ClaimResult.Taken.class);
        assertThat(bookings.find(hold.id()).orElseThrow().status()).isEqualTo(Booking.Status.EXPIRED);
    }

    @Test
    @DisplayName("按时确认：成为排期，不再失效")
    void a_confirmed_hold_stays() {
        var hold = held(Duration.ofMinutes(30));
        assertThat(bookings.confirm(hold.id()).status()).isEqualTo(Booking.Status.CONFIRMED);
        bureau.travelTo(MONDAY.atTime(15, 0));
        assertThat(bookings.claim(mediation("staff:mediator"), "joint-room-2", NINE))
                .isInstanceOf(ClaimResult.Lost.class);
    }

    private Booking held(Duration time) {
        var result = bookings.hold(mediation("staff:mediator"), "joint-room-1", NINE, time);
        return ((ClaimResult.Taken) result).booking();
    }
}
