package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.OnPostgres;
import org.tiaocai.story.StoryTest;

@OnPostgres
@StoryTest
@DisplayName("争抢同一时段")
class BookingRaceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int RACERS = 64;

    @Autowired
    Bookings bookings;

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient jdbc;

    private RegistrationNumber number;

    @BeforeEach
    void aCase() {
        bureau.staff();
        bureau.travelTo(MONDAY);
        number = RegistrationNumber.of(bureau.register(Forms.dispute(MONDAY)));
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("64 人同时抢：没有一格被占两次，每个请求都有答复")
    void nobody_is_booked_twice_and_everybody_is_answered() throws Exception {
        var request = new BookingRequest(
                number, Purpose.MEDIATION_SESSION, Set.of("staff:race"), MONDAY.plusDays(1), MONDAY.plusDays(4), null);
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(RACERS);
        var answers = new ArrayList<Future<BookingResult>>();
        Callable<BookingResult> racer = () -> {
            go.await();
            return bookings.bookEarliest(request);
        };
        for (int one = 0; one < RACERS; one++) {
            answers.add(pool.submit(racer));
        }
        go.countDown();
        var booked = 0;
        for (var answer : answers) {
            if (answer.get() instanceof BookingResult.Booked) {
                booked++;
            }
        }
        pool.shutdown();
        // Four days of two sessions each morning and two each afternoon for the one person who must be there.
        assertThat(booked).isEqualTo(16);
        assertThat(jdbc.sql("select count(*) from booked_slot where resource = 'staff:race'")
                        .query(Long.class)
                        .single())
                .isEqualTo(16 * 6L);
    }

    @Test
    @DisplayName("绕过程序直接写库，重复占用也被数据库拒绝；取消后又可用")
    void the_database_itself_refuses() {
        var request = new BookingRequest(
                number, Purpose.MEDIATION_SESSION, Set.of("staff:sql"), MONDAY.plusDays(1), MONDAY.plusDays(1), null);
        var booking = ((BookingResult.Booked) bookings.bookEarliest(request)).booking();
        var steal =
                "insert into booked_slot (resource, \"day\", slot, booking_id) select resource, \"day\", slot, booking_id"
                        + " from booked_slot where booking_id = ?";
        assertThatThrownBy(() -> jdbc.sql(steal).param(booking.id()).update())
                .isInstanceOf(DuplicateKeyException.class);
        bookings.cancel(booking.id());
        assertThat(((BookingResult.Booked) bookings.bookEarliest(request))
                        .booking()
                        .startsAt())
                .isEqualTo(booking.startsAt());
    }
}
