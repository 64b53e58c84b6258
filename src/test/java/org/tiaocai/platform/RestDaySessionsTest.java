package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.BookingRequest;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Forms;

/** A schedule that makes the day of a session a rest day leaves none standing unseen. */
@DisplayName("放假安排使已排定的一天成为休息日")
class RestDaySessionsTest extends AdministrationSlice {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 17);
    private static final LocalDate TAKEN = LocalDate.of(2027, 1, 4);

    @Autowired
    Bookings bookings;

    @BeforeEach
    void beforeTheSchedule() {
        bureau.commission();
        bureau.travelTo(DAY);
        tables.sql("delete from booked_slot").update();
    }

    @Test
    @DisplayName("调解：协调员有一项任务，日历列出；改期后了结，前一天的场次不受影响")
    void a_mediation_is_moved() {
        var number = registered();
        var session = booked(number, Purpose.MEDIATION_SESSION, TAKEN);
        var other = registered();
        booked(other, Purpose.MEDIATION_SESSION, LocalDate.of(2027, 1, 5));
        load();
        assertThat(bureau.sees("coordinator", number, "settleRestDay")).isTrue();
        assertThat(bureau.waiting(other, "settleRestDay")).isNull();
        assertThat(page("coordinator")).contains("落在休息日的排期", number).doesNotContain(other);

        assertThatThrownBy(() -> settle("coordinator", number, "REPLANNED", Map.of("reason", "放假")))
                .hasMessageContaining("请选择改期");
        settle(
                "coordinator",
                number,
                "MOVED",
                Map.of("reason", "放假", "room", "joint-room-1", "startsAt", "2027-01-06T09:00"));
        assertThat(bookings.find(session.id()).orElseThrow().startsAt().toLocalDate())
                .isEqualTo(LocalDate.of(2027, 1, 6));
        assertThat(page("coordinator")).doesNotContain(number);
    }

    @Test
    @DisplayName("开庭：由安排开庭的人处理，可以写明理由照常进行；排期取消或者更正为工作日的，任务自行结束")
    void a_hearing_is_kept_and_what_goes_by_itself() {
        var kept = registered();
        booked(kept, Purpose.HEARING, TAKEN);
        var cancelled = registered();
        var called = booked(cancelled, Purpose.MEDIATION_SESSION, TAKEN);
        var corrected = registered();
        booked(corrected, Purpose.MEDIATION_SESSION, LocalDate.of(2027, 1, 8));
        years(Map.of("year", "2027", "days", NEXT_YEAR + "2027-01-08,OFF,元旦\n", "version", "0"));
        assertThat(bureau.sees("clerk", kept, "settleRestDay")).isTrue();
        assertThat(bureau.sees("coordinator", kept, "settleRestDay")).isFalse();
        assertThatThrownBy(() -> settle("clerk", kept, "KEPT", Map.of())).hasMessageContaining("请填写理由");
        settle("clerk", kept, "KEPT", Map.of("reason", "各方同意当日开庭"));
        assertThat(bureau.waiting(kept, "settleRestDay")).isNull();

        bookings.cancel(called.id());
        assertThat(bureau.waiting(cancelled, "settleRestDay")).isNull();
        assertThat(bureau.waiting(corrected, "settleRestDay")).isNotNull();
        years(Map.of("year", "2027", "days", NEXT_YEAR, "version", "1", "correction", "一月八日多录"));
        assertThat(bureau.waiting(corrected, "settleRestDay")).isNull();
    }

    private void load() {
        years(Map.of("year", "2027", "days", NEXT_YEAR, "version", "0"));
    }

    private String registered() {
        return bureau.register(Forms.dispute(DAY));
    }

    private Booking booked(String number, Purpose purpose, LocalDate day) {
        var request = new BookingRequest(
                RegistrationNumber.of(number), purpose, Set.of("staff:nobody-" + number), DAY, day.plusDays(30), null);
        var room = purpose == Purpose.HEARING ? "hearing-room-1" : "joint-room-1";
        return bookings.book(request, room, freeOn(day));
    }

    private LocalDateTime freeOn(LocalDate day) {
        var taken = bookings.confirmedOn(day).size();
        return day.atTime(taken % 2 == 0 ? 9 : 14, 0);
    }

    private void settle(String by, String number, String decision, Map<String, Object> form) {
        bureau.complete(by, number, "settleRestDay", form, Map.of("restDayDecision", decision));
    }

    private String page(String user) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open("/calendar").body();
    }
}
