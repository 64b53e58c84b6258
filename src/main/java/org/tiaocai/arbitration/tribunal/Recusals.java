package org.tiaocai.arbitration.tribunal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All recusals of all cases. */
@Repository
@Transactional
public class Recusals {

    private final Rows<Recusal> rows;
    private final Clock clock;

    Recusals(JdbcClient jdbc, Clock clock) {
        this.rows = new Rows<>(jdbc, "recusal", Recusal.class, "raised_when as moment");
        this.clock = clock;
    }

    Recusal register(
            RegistrationNumber number,
            String person,
            Recusal.Raiser by,
            @Nullable Long byParty,
            Recusal.Ground ground,
            Recusal.Moment moment,
            @Nullable String account,
            String registeredBy) {
        var id = rows.insert(
                        "registration_number, person, raised_by, by_party, ground, raised_when, raised_on, account, registered_by")
                .values(number, person, by, byParty, ground, moment, LocalDate.now(clock), account, registeredBy);
        return get(id);
    }

    /** 仲裁委员会会议: which decided on what follows. */
    void met(long id, CommissionMeeting meeting) {
        rows.updateIf(
                "outcome is null",
                id,
                "met_on = ?, members_present = ?, members_all = ?",
                meeting.metOn(),
                String.join("、", meeting.present()),
                meeting.all());
    }

    void decide(long id, Recusal.Outcome outcome, String by, @Nullable String reason) {
        var set = "outcome = ?, decided_on = ?, decided_by = ?, decision_reason = ?";
        if (!rows.updateIf("outcome is null", id, set, outcome, LocalDate.now(clock), by, reason)) {
            throw new Refused("这项回避申请已经作出决定");
        }
    }

    Recusal get(long id) {
        return rows.get(id, "没有这项回避申请");
    }

    /** The recusals of a case in the order in which they were raised. */
    @Transactional(readOnly = true)
    public List<Recusal> of(RegistrationNumber number) {
        return rows.of(number);
    }
}
