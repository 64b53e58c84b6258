package org.tiaocai.story;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.shared.RegistrationNumber;

/** A hearing that is arranged, served and held. */
abstract class HearingStory extends ArbitrationStory {

    /** Notice on Monday, five working days of notice: the Monday after. */
    static final LocalDate HEARING = MONDAY.plusDays(7);

    @Autowired
    Tribunals tribunals;

    /** An accepted case whose tribunal sits; only the hearing is tried here. */
    String ready() {
        var number = accepted();
        tribunals.seat(RegistrationNumber.of(number), "arbitrator", Seat.SOLE);
        tribunals.seat(RegistrationNumber.of(number), "clerk", Seat.CLERK);
        bureau.start("hearing", number);
        return number;
    }

    String arrangedAndServed() {
        var number = ready();
        arranged(number, HEARING, false);
        everythingServed(number, MONDAY);
        return number;
    }

    void arranged(String number, LocalDate on, boolean shortNotice) {
        complete(
                "clerk",
                number,
                "arrangeHearing",
                Map.of(
                        "room",
                        "joint-room-1",
                        "startsAt",
                        on + "T" + freeHour(),
                        "shortNoticeAgreed",
                        shortNotice,
                        "shortNoticeConsents",
                        agreedByAll(number, bureau.today())));
    }

    /** Tests share one studio: each hearing takes the next free time. */
    String freeHour() {
        var taken = tables.sql("select count(*) from booking where room = 'joint-room-1' and status = 'CONFIRMED'")
                .query(Long.class)
                .single();
        tables.sql("delete from booked_slot").update();
        return taken % 2 == 0 ? "09:00" : "14:00";
    }

    long confirmed(String number) {
        return bookings.of(RegistrationNumber.of(number)).stream()
                .filter(booking -> booking.status() == Booking.Status.CONFIRMED)
                .count();
    }
}
