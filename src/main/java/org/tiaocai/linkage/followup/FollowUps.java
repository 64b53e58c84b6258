package org.tiaocai.linkage.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.linkage.followup.FollowUp.State;
import org.tiaocai.shared.RegistrationNumber;

/** All periods of redress, by paper and party. */
@Repository
@Transactional
public class FollowUps {

    private final JdbcClient jdbc;

    FollowUps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The periods of a case in the order in which they were opened. */
    @Transactional(readOnly = true)
    public List<FollowUp> of(RegistrationNumber number) {
        return jdbc.sql("select * from follow_up where registration_number = ? order by id")
                .param(number.value())
                .query((row, line) -> read(row))
                .list();
    }

    /** The periods that the party has or had for such a proceeding against the paper, in the order of their opening. */
    List<FollowUp> of(RegistrationNumber number, long documentId, long partyId, ProceedingKind proceeding) {
        return of(number).stream()
                .filter(one -> one.documentId() == documentId && one.partyId() == partyId && one.isFor(proceeding))
                .toList();
    }

    FollowUp get(RegistrationNumber number, long id) {
        return of(number).stream().filter(one -> one.id() == id).findFirst().orElseThrow();
    }

    boolean isThere(RegistrationNumber number, long documentId, long partyId, String rule, LocalDate startedOn) {
        return of(number).stream()
                .anyMatch(one -> one.documentId() == documentId
                        && one.partyId() == partyId
                        && one.rule().equals(rule)
                        && one.startedOn().equals(startedOn));
    }

    FollowUp open(
            RegistrationNumber number, long documentId, long partyId, ResultKind kind, String rule, LocalDate on) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into follow_up (registration_number, document_id, party_id, kind, rule, started_on, state)
                        values (?, ?, ?, ?, ?, ?, 'OPEN')""")
                .params(number.value(), documentId, partyId, kind.name(), rule, on)
                .update(id, "id");
        return get(number, Objects.requireNonNull(id.getKeyAs(Long.class)));
    }

    void now(FollowUp one, State state) {
        jdbc.sql("update follow_up set state = ? where id = ?")
                .params(state.name(), one.id())
                .update();
    }

    private static FollowUp read(ResultSet row) throws SQLException {
        return new FollowUp(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getLong("document_id"),
                row.getLong("party_id"),
                ResultKind.valueOf(row.getString("kind")),
                row.getString("rule"),
                row.getObject("started_on", LocalDate.class),
                State.valueOf(row.getString("state")));
    }
}
