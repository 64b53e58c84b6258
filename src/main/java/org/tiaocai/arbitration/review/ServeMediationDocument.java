package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.RECEIPT;
import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.review.ReviewVariables.Receipt;
import org.tiaocai.dispute.Journal;
import org.tiaocai.mediation.performance.PerformanceProcess;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 送达调解书 (规则77): effective when both have signed for it; never left, posted or announced. */
@Component
record ServeMediationDocument(
        Submission submission, Reviews reviews, PerformanceProcess performance, Journal journal, Clock clock)
        implements TaskOutcome {

    record Signatures(
            @Nullable LocalDate applicantSignedOn,
            @Nullable LocalDate respondentSignedOn,

            @Nullable @Size(max = 2_000, message = "拒签情况不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var signatures = submission.read(execution, Signatures.class);
        var review = reviews.get(REVIEW.get(execution));
        if (RECEIPT.get(execution) == Receipt.BOTH_SIGNED) {
            var effectiveOn = reviews.signedFor(
                    review.id(),
                    signed(review, "申请人", signatures.applicantSignedOn()),
                    signed(review, "被申请人", signatures.respondentSignedOn()));
            reviews.close(review.id(), ReviewOutcome.CONVERTED);
            journal.act(review.number(), "双方签收调解书，调解书生效", "生效日期：" + effectiveOn);
            performance.replaced(review.number());
        } else {
            if (signatures.reason() == null || signatures.reason().isBlank()) {
                throw new Refused("请填写拒绝签收的情况");
            }
            reviews.close(review.id(), ReviewOutcome.NOT_SIGNED);
            journal.act(review.number(), "调解书未经双方签收，不生效", signatures.reason());
        }
    }

    private LocalDate signed(Review review, String who, @Nullable LocalDate day) {
        if (day == null) {
            throw new Refused("请填写" + who + "签收的日期；缺一方签收，调解书不生效");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refused(who + "签收的日期（" + day + "）不能晚于今天");
        }
        if (review.concludedOn() != null && day.isBefore(review.concludedOn())) {
            throw new Refused(who + "签收的日期（" + day + "）不能早于调解书作出的日期（" + review.concludedOn() + "）");
        }
        return day;
    }
}
