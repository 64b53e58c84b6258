package org.tiaocai.arbitration.review;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** All reviews; each moves by verbs, and one that has ended moves no more. */
@Repository
public class Reviews {

    private final JdbcClient jdbc;
    private final Clock clock;

    Reviews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long register(RegistrationNumber number, LocalDate appliedOn, String by) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into agreement_review (registration_number, ongoing, applied_on, registered_by)
                        values (?, true, ?, ?)""").params(number.value(), appliedOn, by).update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    void decide(long id, LocalDate decidedOn, @Nullable RefusalGround ground) {
        change(
                "update agreement_review set decided_on = ?, refusal_ground = ? where id = ? and ongoing",
                decidedOn,
                ground == null ? null : ground.name(),
                id);
    }

    void designate(long id, String arbitrator) {
        change("update agreement_review set arbitrator = ? where id = ? and ongoing", arbitrator, id);
    }

    void conclude(long id, @Nullable FailureGround ground, String opinion) {
        change("""
                        update agreement_review set failure_ground = ?, opinion = ?, concluded_on = ?
                        where id = ? and ongoing""", ground == null ? null : ground.name(), opinion, LocalDate.now(clock), id);
    }

    /** 双方签收: the later day is the day of effect. */
    LocalDate signedFor(long id, LocalDate byApplicant, LocalDate byRespondent) {
        var effectiveOn = byApplicant.isAfter(byRespondent) ? byApplicant : byRespondent;
        change("""
                        update agreement_review set applicant_signed_on = ?, respondent_signed_on = ?, effective_on = ?
                        where id = ? and ongoing""", byApplicant, byRespondent, effectiveOn, id);
        return effectiveOn;
    }

    void close(long id, ReviewOutcome outcome) {
        change(
                "update agreement_review set ongoing = null, outcome = ?, closed_on = ? where id = ? and ongoing",
                outcome.name(),
                LocalDate.now(clock),
                id);
    }

    Review get(long id) {
        return jdbc.sql("select * from agreement_review where id = ?")
                .param(id)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new Refused("没有这次仲裁审查的记录"));
    }

    public List<Review> of(RegistrationNumber number) {
        return jdbc.sql("select * from agreement_review where registration_number = ? order by id")
                .param(number.value())
                .query(this::read)
                .list();
    }

    public Optional<Review> ongoing(RegistrationNumber number) {
        return of(number).stream().filter(Review::ongoing).findFirst();
    }

    private Review read(ResultSet row, int line) throws SQLException {
        return new Review(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getBoolean("ongoing"),
                row.getObject("applied_on", LocalDate.class),
                constant(RefusalGround.class, row.getString("refusal_ground")),
                row.getObject("decided_on", LocalDate.class),
                row.getString("arbitrator"),
                constant(FailureGround.class, row.getString("failure_ground")),
                row.getString("opinion"),
                row.getObject("concluded_on", LocalDate.class),
                row.getObject("applicant_signed_on", LocalDate.class),
                row.getObject("respondent_signed_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                constant(ReviewOutcome.class, row.getString("outcome")),
                row.getObject("closed_on", LocalDate.class));
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private void change(String sql, @Nullable Object... values) {
        if (jdbc.sql(sql).params(values).update() == 0) {
            throw new Refused("这次仲裁审查已经终结，不能再变更");
        }
    }
}
