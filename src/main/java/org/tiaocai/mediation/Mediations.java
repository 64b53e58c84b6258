package org.tiaocai.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All mediations; each moves by verbs, and a closed one moves no more. */
@Repository
public class Mediations {

    private final JdbcClient jdbc;
    private final Rows<Mediation> rows;
    private final Clock clock;

    Mediations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "mediation", this::read);
        this.clock = clock;
    }

    long request(RegistrationNumber number) {
        return rows.insert("registration_number, requested_on").values(number, LocalDate.now(clock));
    }

    /** 法院委派、委托: accepted by the organisation on the day on which it is confirmed to the court. */
    long designated(RegistrationNumber number, String organisation, String limitRule, LocalDate on) {
        return rows.insert("registration_number, requested_on, organisation, accepted_on, limit_rule")
                .values(number, on, organisation, on, limitRule);
    }

    void accept(long id, String organisation, String limitRule, LocalDate acceptedOn) {
        change(id, "organisation = ?, limit_rule = ?, accepted_on = ?", organisation, limitRule, acceptedOn);
    }

    /** Who was appointed before, and has not sat yet, gives way. */
    void appoint(long id, List<String> members, String presiding) {
        jdbc.sql("delete from mediation_member where mediation_id = ?")
                .param(id)
                .update();
        for (var member : members) {
            jdbc.sql(
                            "insert into mediation_member (mediation_id, user_id, presiding, appointed_on) values (?, ?, ?, ?)")
                    .params(id, member, member.equals(presiding), LocalDate.now(clock))
                    .update();
        }
    }

    /** 换人: the substitute sits in the absent one's place. */
    void substitute(long id, String absent, String substitute) {
        jdbc.sql("update mediation_member set user_id = ?, appointed_on = ? where mediation_id = ? and user_id = ?")
                .params(substitute, LocalDate.now(clock), id, absent)
                .update();
    }

    void close(long id, MediationOutcome outcome, @Nullable String reason) {
        change(id, "outcome = ?, outcome_reason = ?, closed_on = ?", outcome, reason, LocalDate.now(clock));
    }

    Mediation get(long id) {
        return rows.get(id, "没有这次调解的记录");
    }

    /** All of a case, the first one first. */
    List<Mediation> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** The mediation of the case that is open, or else the last one. */
    public Optional<Mediation> latest(RegistrationNumber number) {
        return rows.of(number).stream().reduce((earlier, later) -> later);
    }

    /** Whether the person is (or was) appointed as mediator in the case. */
    public boolean isAppointed(RegistrationNumber number, String userId) {
        return jdbc.sql("""
                        select count(*) from mediation_member b join mediation m on m.id = b.mediation_id
                        where m.registration_number = ? and b.user_id = ?""").params(number.value(), userId).query(Long.class).single() > 0;
    }

    private Mediation read(ResultSet row, int line) throws SQLException {
        return new Mediation(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getString("limit_rule"),
                row.getObject("requested_on", LocalDate.class),
                row.getString("organisation"),
                row.getObject("accepted_on", LocalDate.class),
                row.getString("outcome") == null ? null : MediationOutcome.valueOf(row.getString("outcome")),
                row.getString("outcome_reason"),
                row.getObject("closed_on", LocalDate.class),
                members(row.getLong("id")));
    }

    private List<Mediation.Member> members(long id) {
        return jdbc.sql("select * from mediation_member where mediation_id = ? order by presiding desc, user_id")
                .param(id)
                .query(Mediation.Member.class)
                .list();
    }

    private void change(long id, String set, @Nullable Object... values) {
        if (!rows.updateIf("closed_on is null", id, set, values)) {
            throw new Refused("这次调解已经终结，不能再变更");
        }
    }
}
