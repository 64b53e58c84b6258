package org.tiaocai.mediation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;

/** 调解协议 (art. 14): takes effect when the last of the four signatures and seals is on it. */
@Repository
class Agreements {

    private final JdbcClient jdbc;

    Agreements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void draft(long mediation, String terms, @Nullable LocalDate performanceDue, String performanceMethod) {
        jdbc.sql("delete from mediation_agreement where mediation_id = ?")
                .param(mediation)
                .update();
        jdbc.sql("""
                        insert into mediation_agreement (mediation_id, terms, performance_due, performance_method)
                        values (?, ?, ?, ?)""")
                .params(mediation, terms, performanceDue, performanceMethod)
                .update();
    }

    /** Other words for what was agreed; day and way of performance stay. */
    void reword(long mediation, String terms) {
        var changed = jdbc.sql("update mediation_agreement set terms = ? where mediation_id = ?")
                .params(terms, mediation)
                .update();
        if (changed == 0) {
            draft(mediation, terms, null, "");
        }
    }

    void sign(long mediation, LocalDate applicant, LocalDate respondent, LocalDate mediator) {
        jdbc.sql("""
                        update mediation_agreement
                        set applicant_signed_on = ?, respondent_signed_on = ?, mediator_signed_on = ?
                        where mediation_id = ?""").params(applicant, respondent, mediator, mediation).update();
    }

    /** 即时履行: both have signed that all of it was performed on the spot. */
    void performedAtOnce(long mediation, @Nullable LocalDate on) {
        jdbc.sql("update mediation_agreement set performed_on = ? where mediation_id = ?")
                .params(on, mediation)
                .update();
    }

    Optional<LocalDate> performedAtOnce(long mediation) {
        return jdbc.sql(
                        "select performed_on from mediation_agreement where mediation_id = ? and performed_on is not null")
                .param(mediation)
                .query(LocalDate.class)
                .optional();
    }

    /** The seal makes it whole. @return the day of effect */
    LocalDate seal(long mediation, LocalDate sealedOn, String sealedBy) {
        var agreement = of(mediation).orElseThrow(() -> new Refused("还没有制作调解协议书，不能用印"));
        var effectiveOn = Stream.of(
                        agreement.applicantSignedOn(), agreement.respondentSignedOn(), agreement.mediatorSignedOn())
                .map(day -> {
                    if (day == null) {
                        throw new Refused("双方当事人和调解员尚未全部签名，不能用印");
                    }
                    return day;
                })
                .reduce(sealedOn, (one, other) -> one.isAfter(other) ? one : other);
        jdbc.sql("update mediation_agreement set sealed_on = ?, sealed_by = ?, effective_on = ? where mediation_id = ?")
                .params(sealedOn, sealedBy, effectiveOn, mediation)
                .update();
        return effectiveOn;
    }

    Optional<Agreement> of(long mediation) {
        return jdbc.sql("select * from mediation_agreement where mediation_id = ?")
                .param(mediation)
                .query(Agreement.class)
                .optional();
    }
}
