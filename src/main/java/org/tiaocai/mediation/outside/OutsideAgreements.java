package org.tiaocai.mediation.outside;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.mediation.AgreedTerms;
import org.tiaocai.mediation.Agreement;
import org.tiaocai.mediation.AgreementSource;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All agreements of organisations outside; one that is in effect is worded anew no more. */
@Repository
public class OutsideAgreements implements AgreementSource {

    private final Rows<OutsideAgreement> rows;
    private final OutsideWords words;
    private final OutsideItems items;

    OutsideAgreements(JdbcClient jdbc, OutsideWords words, OutsideItems items) {
        this.rows = new Rows<>(jdbc, "outside_agreement", OutsideAgreement.class);
        this.words = words;
        this.items = items;
    }

    /** 制作: what was drafted before for the same entrustment gives way. */
    public void draft(
            RegistrationNumber number, long entrustment, String organisation, String mediator, OutsideTerms what) {
        var before = ofEntrustment(entrustment);
        if (before.isEmpty()) {
            add(number, entrustment, organisation, mediator, what);
            return;
        }
        change(
                before.get(),
                "terms = ?, payer_id = ?, payer = ?, amount = ?, performance_due = ?, performance_method = ?",
                what.terms(),
                party(what),
                name(what),
                what.amount(),
                what.performanceDue(),
                what.performanceMethod());
        items.keep(before.get().id(), what.items());
    }

    /** 在别处达成的: brought here with all its marks. */
    public void brought(
            RegistrationNumber number, String organisation, String mediator, OutsideTerms what, AgreementMarks marks) {
        marked(rows.get(add(number, null, organisation, mediator, what), "没有这份协议"), marks);
    }

    /** The four marks are on it: it takes effect. */
    public LocalDate marked(OutsideAgreement one, AgreementMarks marks) {
        change(
                one,
                "applicant_signed_on = ?, respondent_signed_on = ?, mediator_signed_on = ?, sealed_on = ?, effective_on = ?",
                marks.applicant(),
                marks.respondent(),
                marks.mediator(),
                marks.seal(),
                marks.effectiveOn());
        return marks.effectiveOn();
    }

    /** 双方的选择, once. */
    public void chosen(
            OutsideAgreement one,
            AgreementChoice choice,
            @Nullable LocalDate applicantOn,
            @Nullable LocalDate respondentOn) {
        if (!rows.updateIf(
                "effective_on is not null and choice is null",
                one.id(),
                "choice = ?, applicant_chose_on = ?, respondent_chose_on = ?",
                choice,
                applicantOn,
                respondentOn)) {
            throw new Refused("双方的选择已经登记，请刷新后核对");
        }
    }

    public List<OutsideAgreement> of(RegistrationNumber number) {
        return rows.of(number);
    }

    public Optional<OutsideAgreement> ofEntrustment(long entrustment) {
        return rows.where("entrustment_id = ?", entrustment).stream().findFirst();
    }

    /** The last one in effect that came of an entrustment of the case. */
    public Optional<OutsideAgreement> entrusted(RegistrationNumber number) {
        return of(number).stream()
                .filter(one -> one.entrustmentId() != null && one.isInForce())
                .reduce((earlier, later) -> later);
    }

    @Override
    public Optional<Agreement> inForce(RegistrationNumber number) {
        return last(number).map(words::agreement);
    }

    @Override
    public Optional<String> organisation(RegistrationNumber number) {
        return last(number).map(OutsideAgreement::organisation);
    }

    @Override
    public AgreedTerms agreed(RegistrationNumber number) {
        return last(number).map(items::printed).orElse(AgreedTerms.IN_WORDS);
    }

    private Optional<OutsideAgreement> last(RegistrationNumber number) {
        return of(number).stream().filter(OutsideAgreement::isInForce).reduce((earlier, later) -> later);
    }

    private long add(
            RegistrationNumber number,
            @Nullable Long entrustment,
            String organisation,
            String mediator,
            OutsideTerms what) {
        var id = rows.insert("""
                        registration_number, entrustment_id, organisation, mediator, terms, payer_id, payer, amount,
                        performance_due, performance_method""")
                .values(
                        number,
                        entrustment,
                        organisation,
                        mediator,
                        what.terms(),
                        party(what),
                        name(what),
                        what.amount(),
                        what.performanceDue(),
                        what.performanceMethod());
        items.keep(id, what.items());
        return id;
    }

    private static @Nullable Long party(OutsideTerms what) {
        return what.payer() == null ? null : what.payer().party();
    }

    private static @Nullable String name(OutsideTerms what) {
        return what.payer() == null ? null : what.payer().name();
    }

    private void change(OutsideAgreement one, String set, @Nullable Object... values) {
        if (!rows.updateIf("effective_on is null", one.id(), set, values)) {
            throw new Refused("这份协议已经生效，不能再变更");
        }
    }
}
