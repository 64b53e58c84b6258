package org.tiaocai.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All mediations; each moves by verbs, and a closed one moves no more. */
@Repository
public class Mediations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Mediations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long request(RegistrationNumber number) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("insert into mediation (registration_number, requested_on) values (?, ?)")
                .params(number.value(), LocalDate.now(clock))
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    /** 法院委派、委托: accepted by the organisation on the day on which it is confirmed to the court. */
    long designated(RegistrationNumber number, String organisation, String limitRule, LocalDate on) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into mediation (registration_number, requested_on, organisation, accepted_on, limit_rule)
                        values (?, ?, ?, ?, ?)""").params(number.value(), on, organisation, on, limitRule).update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    void accept(long id, String organisation, LocalDate acceptedOn) {
        change(
                "update mediation set organisation = ?, accepted_on = ? where id = ? and closed_on is null",
                organisation,
                acceptedOn,
                id);
    }

    void appoint(long id, List<String> members, String presiding) {
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
        change(
                "update mediation set outcome = ?, outcome_reason = ?, closed_on = ? where id = ? and closed_on is null",
                outcome.name(),
                reason,
                LocalDate.now(clock),
                id);
    }

    Mediation get(long id) {
        return find("id = ?", id).orElseThrow(() -> new Refused("没有这次调解的记录"));
    }

    /** The mediation of the case that is open, or else the last one. */
    public Optional<Mediation> latest(RegistrationNumber number) {
        return find("id = (select max(id) from mediation where registration_number = ?)", number.value());
    }

    /** Whether the person is (or was) appointed as mediator in the case. */
    public boolean isAppointed(RegistrationNumber number, String userId) {
        return jdbc.sql("""
                        select count(*) from mediation_member b join mediation m on m.id = b.mediation_id
                        where m.registration_number = ? and b.user_id = ?""").params(number.value(), userId).query(Long.class).single() > 0;
    }

    private Optional<Mediation> find(String condition, Object key) {
        return jdbc.sql("select * from mediation where " + condition)
                .param(key)
                .query((row, line) -> new Mediation(
                        row.getLong("id"),
                        RegistrationNumber.of(row.getString("registration_number")),
                        row.getString("limit_rule"),
                        row.getObject("requested_on", LocalDate.class),
                        row.getString("organisation"),
                        row.getObject("accepted_on", LocalDate.class),
                        row.getString("outcome") == null ? null : MediationOutcome.valueOf(row.getString("outcome")),
                        row.getString("outcome_reason"),
                        row.getObject("closed_on", LocalDate.class),
                        members(row.getLong("id"))))
                .optional();
    }

    private List<Mediation.Member> members(long id) {
        return jdbc.sql("select * from mediation_member where mediation_id = ? order by presiding desc, user_id")
                .param(id)
                .query((row, line) -> new Mediation.Member(row.getString("user_id"), row.getBoolean("presiding")))
                .list();
    }

    private void change(String sql, @Nullable Object... values) {
        if (jdbc.sql(sql).params(values).update() == 0) {
            throw new Refused("这次调解已经终结，不能再变更");
        }
    }
}
