package org.tiaocai.linkage.followup;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.linkage.followup.FollowUp.State;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All periods of redress, by paper and party. */
@Repository
@Transactional
public class FollowUps {

    private final Rows<FollowUp> rows;

    FollowUps(JdbcClient jdbc) {
        this.rows = new Rows<>(jdbc, "follow_up", FollowUp.class);
    }

    /** The periods of a case in the order in which they were opened. */
    @Transactional(readOnly = true)
    public List<FollowUp> of(RegistrationNumber number) {
        return rows.of(number);
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
        var id = rows.insert("registration_number, document_id, party_id, kind, rule, started_on, state")
                .values(number, documentId, partyId, kind, rule, on, State.OPEN);
        return get(number, id);
    }

    void now(FollowUp one, State state) {
        rows.update(one.id(), "state = ?", state);
    }
}
