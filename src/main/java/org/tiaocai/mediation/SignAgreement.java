package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.MEDIATION;
import static org.tiaocai.mediation.MediationVariables.SIGNING;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Authority;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Side;
import org.tiaocai.mediation.MediationVariables.Signing;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 签署调解协议书: both parties and the mediator sign (art. 14), or someone refuses. */
@Component
record SignAgreement(
        Submission submission,
        Mediations mediations,
        Agreements agreements,
        Authority authority,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    /**
     * @param applicantAgent the agent who signed for the applicant; null when the party did
     * @param performedOn 即时履行: the day on which all was performed on the spot; null when it has yet to be
     */
    record Signatures(
            @Nullable LocalDate applicantSignedOn,
            @Nullable Long applicantAgent,
            @Nullable LocalDate respondentSignedOn,
            @Nullable Long respondentAgent,
            @Nullable LocalDate mediatorSignedOn,
            @Nullable LocalDate performedOn,

            @Nullable @Size(max = 2_000, message = "拒签原因不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var signatures = submission.read(execution, Signatures.class);
        var number = RegistrationNumber.of(execution);
        var mediation = MEDIATION.get(execution);
        if (SIGNING.get(execution) == Signing.SIGNED) {
            authority.mustCover(number, signatures.applicantAgent(), Side.APPLICANT, "签署调解协议");
            authority.mustCover(number, signatures.respondentAgent(), Side.RESPONDENT, "签署调解协议");
            agreements.sign(
                    mediation,
                    signed("申请人", signatures.applicantSignedOn()),
                    signed("被申请人", signatures.respondentSignedOn()),
                    signed("调解员", signatures.mediatorSignedOn()));
            agreements.performedAtOnce(mediation, performed(signatures.performedOn()));
            journal.act(number, "双方当事人和调解员签名", signatures.performedOn() == null ? null : "已经当场履行完毕");
        } else {
            if (signatures.reason() == null || signatures.reason().isBlank()) {
                throw new Refused("请填写拒绝签署的情况");
            }
            mediations.close(mediation, MediationOutcome.NOT_AGREED, signatures.reason());
            journal.act(number, "调解协议未能签署", signatures.reason());
        }
    }

    private @Nullable LocalDate performed(@Nullable LocalDate day) {
        if (day != null && day.isAfter(LocalDate.now(clock))) {
            throw new Refused("当场履行的日期（" + day + "）不能晚于今天；还没有履行的，不填");
        }
        return day;
    }

    private LocalDate signed(String who, @Nullable LocalDate day) {
        if (day == null) {
            throw new Refused("请填写" + who + "签名的日期；缺一方签名，协议不生效");
        }
        if (day.isAfter(LocalDate.now(clock))) {
            throw new Refused(who + "签名的日期（" + day + "）不能晚于今天");
        }
        return day;
    }
}
