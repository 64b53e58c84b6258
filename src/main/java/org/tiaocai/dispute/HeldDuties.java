package org.tiaocai.dispute;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Duty;
import org.tiaocai.people.accounts.HeldWork;
import org.tiaocai.shared.RegistrationNumber;

/**
 * Seats in open cases: a mediator's while it is mediated, a tribunal's and its clerk's until it is closed. Who once
 * handled or approved something in a case has no work left in it by that.
 */
@Component
@Order(20)
public record HeldDuties(JdbcClient jdbc) implements HeldWork {

    /** How its line begins. */
    public static final String WORDS = "在办案件的职责";

    private static final int NAMED = 5;
    private static final List<String> MEDIATED =
            List.of(Stage.MEDIATION_REQUESTED.name(), Stage.IN_MEDIATION.name(), Stage.SIGNING_AGREEMENT.name());
    private static final List<String> SEATS = List.of(Duty.ARBITRATOR.name(), Duty.CLERK.name());

    /** A place in a case that only another decision can give to somebody else. */
    public record Seat(RegistrationNumber number, Duty duty) {}

    /** All of them, by the numbers of their cases. */
    public List<Seat> seats(String person) {
        return jdbc.sql("""
                        select d.registration_number, d.duty from duty d join dispute c on c.registration_number = d.registration_number
                        where d.person = :person and d.released_at is null and c.closed_on is null
                          and (d.duty in (:seats) or d.duty = 'MEDIATOR' and c.stage in (:mediated))
                        order by d.registration_number, d.duty""")
                .param("person", person)
                .param("seats", SEATS)
                .param("mediated", MEDIATED)
                .query((row, line) -> new Seat(
                        RegistrationNumber.of(row.getString("registration_number")),
                        Duty.valueOf(row.getString("duty"))))
                .list();
    }

    @Override
    public List<String> of(String person) {
        var cases = seats(person).stream()
                .map(seat -> seat.number().value())
                .distinct()
                .toList();
        return cases.isEmpty()
                ? List.of()
                : List.of(WORDS + " " + cases.size() + " 件（"
                        + String.join("、", cases.subList(0, Math.min(NAMED, cases.size())))
                        + (cases.size() > NAMED ? " 等" : "") + "）");
    }
}
