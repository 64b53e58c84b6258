package org.tiaocai.arbitration.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.arbitration.CaseNos;
import org.tiaocai.documents.CaseNoOf;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All reviews; each moves by verbs, and one that has ended moves no more. */
@Repository
public class Reviews implements CaseNoOf {

    private static final String SERIES = "review";
    private static final String PAPERS = "D20";

    private final Rows<Review> rows;
    private final CaseNos caseNos;
    private final Clock clock;

    Reviews(JdbcClient jdbc, CaseNos caseNos, Clock clock) {
        this.rows = new Rows<>(jdbc, "agreement_review", Review.class);
        this.caseNos = caseNos;
        this.clock = clock;
    }

    long register(RegistrationNumber number, LocalDate appliedOn, String by) {
        return rows.insert("registration_number, ongoing, applied_on, registered_by")
                .values(number, true, appliedOn, by);
    }

    /** 受理 or 不予受理: either is told under a number of the review's own. */
    void decide(long id, LocalDate decidedOn, @Nullable RefusalGround ground) {
        change(id, "decided_on = ?, refusal_ground = ?, case_no = ?", decidedOn, ground, caseNos.next(SERIES));
    }

    void designate(long id, String arbitrator) {
        change(id, "arbitrator = ?", arbitrator);
    }

    void conclude(long id, @Nullable FailureGround ground, String opinion) {
        change(id, "failure_ground = ?, opinion = ?, concluded_on = ?", ground, opinion, LocalDate.now(clock));
    }

    /** 双方签收: the later day is the day of effect. */
    LocalDate signedFor(long id, LocalDate byApplicant, LocalDate byRespondent) {
        var effectiveOn = byApplicant.isAfter(byRespondent) ? byApplicant : byRespondent;
        var set = "applicant_signed_on = ?, respondent_signed_on = ?, effective_on = ?";
        change(id, set, byApplicant, byRespondent, effectiveOn);
        return effectiveOn;
    }

    void close(long id, ReviewOutcome outcome) {
        change(id, "ongoing = null, outcome = ?, closed_on = ?", outcome, LocalDate.now(clock));
    }

    Review get(long id) {
        return rows.get(id, "没有这次仲裁审查的记录");
    }

    public List<Review> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** The cases whose agreement the arbitrator reviews or has reviewed. */
    Set<RegistrationNumber> by(String arbitrator) {
        return rows.where("arbitrator = ?", arbitrator).stream()
                .map(Review::number)
                .collect(Collectors.toSet());
    }

    public Optional<Review> ongoing(RegistrationNumber number) {
        return of(number).stream().filter(Review::ongoing).findFirst();
    }

    /** Of the review that was decided last. */
    @Override
    public Optional<String> caseNo(RegistrationNumber number, String code) {
        return code.startsWith(PAPERS)
                ? of(number).stream()
                        .map(Review::caseNo)
                        .filter(Objects::nonNull)
                        .reduce((first, last) -> last)
                : Optional.empty();
    }

    @Override
    public List<String> caseNos(RegistrationNumber number) {
        return of(number).stream()
                .flatMap(one -> Optional.ofNullable(one.caseNo()).stream())
                .toList();
    }

    @Override
    public List<RegistrationNumber> casesNumbered(String pattern) {
        return rows.where("case_no like ?", pattern).stream()
                .map(Review::number)
                .toList();
    }

    private void change(long id, String set, @Nullable Object... values) {
        if (!rows.updateIf("ongoing", id, set, values)) {
            throw new Refused("这次仲裁审查已经终结，不能再变更");
        }
    }
}
