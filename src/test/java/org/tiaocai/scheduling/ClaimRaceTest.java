package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.OnPostgres;

@OnPostgres
@DisplayName("64 人争抢房间、办案人员和当事人，预留与排期混在一起")
class ClaimRaceTest extends Studios {

    private static final int RACERS = 64;
    private static final int ROUNDS = 4;
    private static final long SEED = 20_260_302L;

    @Autowired
    DataSource database;

    private record Answer(ClaimResult result, long nanos) {}

    @Test
    @DisplayName("没有重叠，没有留下死锁，没有丢失的请求；输的得到接下来的时段")
    void everybody_is_answered_and_nothing_overlaps() throws Exception {
        var cases = IntStream.range(0, 8).mapToObj(any -> registered()).toList();
        expiredHolds();
        var go = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(RACERS);
        var answers = new ArrayList<Future<List<Answer>>>();
        for (int racer = 0; racer < RACERS; racer++) {
            answers.add(pool.submit(racer(racer, cases, go)));
        }
        var begin = System.nanoTime();
        go.countDown();
        var all = new ArrayList<Answer>();
        for (var answer : answers) {
            all.addAll(answer.get());
        }
        var took = Duration.ofNanos(System.nanoTime() - begin);
        pool.shutdown();

        assertThat(all).hasSize(RACERS * ROUNDS);
        var lost = all.stream()
                .filter(one -> one.result() instanceof ClaimResult.Lost)
                .map(one -> (ClaimResult.Lost) one.result())
                .toList();
        assertThat(lost).isNotEmpty().allMatch(one -> one.next().size() == 3);
        assertThat(overlaps()).isZero();
        assertThat(strayRows()).isZero();
        assertThat(locksLeft()).isZero();
        report(all, lost.size(), took);
    }

    /** Few times, few rooms, few people: nearly everybody wants what another wants. */
    private Callable<List<Answer>> racer(int racer, List<RegistrationNumber> cases, CountDownLatch go) {
        return () -> {
            var random = new Random(SEED + racer);
            go.await();
            var answers = new ArrayList<Answer>();
            for (int round = 0; round < ROUNDS; round++) {
                var persons = Set.of(
                        "staff:race-" + random.nextInt(5),
                        "person:race-" + random.nextInt(9),
                        "person:agent-0" + random.nextInt(9));
                var start = MONDAY.plusDays(1 + random.nextInt(3)).atTime(9, 15 * random.nextInt(4));
                var room = "joint-room-" + (1 + random.nextInt(3));
                var request = new BookingRequest(
                        cases.get(racer % cases.size()),
                        Purpose.MEDIATION_SESSION,
                        persons,
                        MONDAY.plusDays(1),
                        MONDAY.plusDays(11),
                        null);
                var begin = System.nanoTime();
                var result = random.nextBoolean()
                        ? bookings.claim(request, room, start)
                        : bookings.hold(request, room, start, Duration.ofMinutes(10));
                answers.add(new Answer(result, System.nanoTime() - begin));
            }
            return answers;
        };
    }

    /** They stand in the way of everybody, and everybody clears them. */
    private void expiredHolds() {
        for (int room = 1; room <= 3; room++) {
            var start = MONDAY.plusDays(room).atTime(9, 0);
            bookings.hold(mediation("staff:race-" + room), "joint-room-" + room, start, Duration.ofMinutes(5));
        }
        bureau.travelTo(LocalDateTime.of(2026, 3, 2, 10, 6));
    }

    /** Counted from times and attendance, not from the rows whose key forbids it. */
    private long overlaps() {
        return jdbc.sql("""
                        select count(*) from booking one
                        join booking two on two.id > one.id and two.starts_at < one.ends_at and two.ends_at > one.starts_at
                        where one.status in ('HELD', 'CONFIRMED') and two.status in ('HELD', 'CONFIRMED')
                          and one.registration_number in (select registration_number from dispute where received_on = date '2026-03-02')
                          and exists (select 1 from booked_slot s where s.booking_id = one.id)
                          and exists (select 1 from booked_slot s where s.booking_id = two.id)
                          and (one.room = two.room or exists (
                            select 1 from booking_attendee a join booking_attendee b on a.resource = b.resource
                            where a.booking_id = one.id and b.booking_id = two.id))""").query(Long.class).single();
    }

    /** Slots of a booking that is none any more, or bookings of this race without their slots. */
    private long strayRows() {
        return jdbc.sql("""
                        select count(*) from booked_slot s join booking b on b.id = s.booking_id
                        where b.status in ('CANCELLED', 'EXPIRED')""").query(Long.class).single();
    }

    /** Who waits for ever or has left a transaction open; only PostgreSQL can tell. */
    private long locksLeft() throws SQLException {
        return product().equals("PostgreSQL") ? jdbc.sql("""
                        select (select count(*) from pg_locks where not granted)
                            + (select count(*) from pg_stat_activity where state like 'idle in transaction%')""").query(Long.class).single() : 0;
    }

    private void report(List<Answer> all, int lost, Duration took) throws IOException, SQLException {
        var product = product();
        var millis = all.stream().map(one -> one.nanos() / 1_000_000).sorted().collect(Collectors.toList());
        var text =
                "%s: %d threads, %d claims, %d taken, %d lost with three proposals each, 0 overlaps, %d ms in all, median %d ms, 95%% %d ms, longest %d ms%n"
                        .formatted(
                                product,
                                RACERS,
                                all.size(),
                                all.size() - lost,
                                lost,
                                took.toMillis(),
                                millis.get(millis.size() / 2),
                                millis.get(millis.size() * 95 / 100),
                                millis.get(millis.size() - 1));
        Files.writeString(Path.of("target", "booking-race-" + product + ".txt"), text);
    }

    private String product() throws SQLException {
        try (var connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        }
    }
}
