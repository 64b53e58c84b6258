package org.tiaocai.scheduling;

import java.time.LocalDate;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

/** An empty studio on a Monday morning with one case to arrange. */
@StoryTest
abstract class Studios {

    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Bookings bookings;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient jdbc;

    RegistrationNumber number;

    @BeforeEach
    void anEmptyStudio() {
        for (var table : Set.of("booked_slot", "unavailability", "duty_shift")) {
            jdbc.sql("delete from " + table).update();
        }
        jdbc.sql("update booking set status = 'CANCELLED' where status in ('HELD', 'CONFIRMED')")
                .update();
        bureau.staff();
        bureau.travelTo(MONDAY);
        number = registered();
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    RegistrationNumber registered() {
        return RegistrationNumber.of(bureau.register(Forms.dispute(MONDAY)));
    }

    BookingRequest mediation(String... resources) {
        return new BookingRequest(
                number, Purpose.MEDIATION_SESSION, Set.of(resources), MONDAY.plusDays(1), MONDAY.plusDays(11), null);
    }

    BookingRequest hearing(String... resources) {
        return new BookingRequest(
                number, Purpose.HEARING, Set.of(resources), MONDAY.plusDays(1), MONDAY.plusDays(30), null);
    }

    Booking booked(BookingRequest request) {
        return ((BookingResult.Booked) bookings.bookEarliest(request)).booking();
    }
}
