package org.tiaocai.arbitration.tribunal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.RegistrationNumber;

/** The tribunals of all cases; a seat is a duty, so that whom the rules keep out is refused with the reason. */
@Repository("tribunals")
@Transactional
public class Tribunals {

    /** Why everybody leaves a tribunal that is revoked; each of them may be appointed again. */
    static final String FORMED_ANEW = "组庭不合规定，重新组庭";

    private final JdbcClient jdbc;
    private final Duties duties;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Tribunals(JdbcClient jdbc, Duties duties, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.duties = duties;
        this.clock = clock;
        this.events = events;
    }

    /** The person sits from today on. @throws org.tiaocai.shared.Refused with the reason */
    public void seat(RegistrationNumber number, String person, Seat seat) {
        seat(number, person, seat, null);
    }

    /** The same for one of the three sides. */
    void seat(RegistrationNumber number, String person, Seat seat, @Nullable Represents represents) {
        duties.take(number, person, dutyOf(seat));
        jdbc.sql(
                        "insert into tribunal_seat (registration_number, person, seat, seated_on, represents) values (?, ?, ?, ?, ?)")
                .params(
                        number.value(),
                        person,
                        seat.name(),
                        LocalDate.now(clock),
                        represents == null ? null : represents.name())
                .update();
        events.publishEvent(new MemberSeated(number, person, seat));
    }

    /** 更换: the person sits no longer, as of today; what they did stays theirs. */
    public void relieve(RegistrationNumber number, String person, String because) {
        jdbc.sql("""
                        update tribunal_seat set relieved_on = ?, relieved_because = ?
                        where registration_number = ? and person = ? and relieved_on is null""")
                .params(LocalDate.now(clock), because, number.value(), person)
                .update();
        duties.release(number, person, Duty.ARBITRATOR);
        duties.release(number, person, Duty.CLERK);
        events.publishEvent(new MemberRelieved(number, person));
    }

    /** The presiding first, the clerk last. */
    @Transactional(readOnly = true)
    public Tribunal of(RegistrationNumber number) {
        return new Tribunal(
                number,
                jdbc.sql("""
                                select person, seat, seated_on as since, represents from tribunal_seat
                                where registration_number = ? and relieved_on is null order by id""").param(number.value()).query(Tribunal.Seated.class).list().stream()
                        .sorted(Comparator.comparing(Tribunal.Seated::seat))
                        .toList());
    }

    /** The seat that the person has or had last, if any. */
    /** 已经离开: why the person sits no longer, unless the whole of it was revoked. */
    Optional<String> leftBecause(RegistrationNumber number, String person) {
        return jdbc.sql("""
                        select relieved_because from tribunal_seat
                        where registration_number = ? and person = ? and relieved_on is not null
                            and relieved_because <> ? order by id desc""").params(number.value(), person, FORMED_ANEW).query(String.class).list().stream()
                .findFirst();
    }

    Optional<Seat> lastSeatOf(RegistrationNumber number, String person) {
        return jdbc
                .sql("select seat from tribunal_seat where registration_number = ? and person = ? order by id desc")
                .params(number.value(), person)
                .query(Seat.class)
                .list()
                .stream()
                .findFirst();
    }

    /** The side that the person stands for or stood for last, if any. */
    Optional<Represents> lastSideOf(RegistrationNumber number, String person) {
        return jdbc.sql("""
                        select represents from tribunal_seat
                        where registration_number = ? and person = ? and represents is not null order by id desc""").params(number.value(), person).query(Represents.class).list().stream()
                .findFirst();
    }

    /** How often a seat was taken in the case: each new composition has a number of its own. */
    long changes(RegistrationNumber number) {
        return jdbc.sql("select count(*) from tribunal_seat where registration_number = ?")
                .param(number.value())
                .query(Long.class)
                .single();
    }

    /** For models: {@code ${tribunals.presiding(execution)}} is the assignee of what the leader of the tribunal does. */
    public String presiding(DelegateExecution execution) {
        return of(RegistrationNumber.of(execution)).presiding();
    }

    private static Duty dutyOf(Seat seat) {
        return seat == Seat.CLERK ? Duty.CLERK : Duty.ARBITRATOR;
    }
}
