package org.tiaocai.mediation.entrustment;

import static org.tiaocai.mediation.entrustment.EntrustmentVariables.ENTRUSTMENT;
import static org.tiaocai.mediation.entrustment.EntrustmentVariables.SIGNING;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Authority;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.mediation.entrustment.EntrustmentVariables.Signing;
import org.tiaocai.mediation.outside.AgreementMarks;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.mediation.outside.OutsideItems;
import org.tiaocai.mediation.outside.OutsideWords;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 双方、调解员签名并加盖受托组织的印章 (法14): the agreement takes effect and the entrustment has succeeded; or someone refuses. */
@Component
record SealEntrustedAgreement(
        Submission submission,
        Entrustments entrustments,
        OutsideAgreements agreements,
        OutsideWords words,
        OutsideItems items,
        EntrustedPapers papers,
        EndOfEntrustment ending,
        EntrustedOrganisations organisations,
        ChoiceProcess choice,
        SignedPapers signed,
        Authority authority,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    /** @param applicantAgent the agent who signed for the applicant; null when the party did */
    record Marks(
            @Nullable LocalDate applicantSignedOn,
            @Nullable Long applicantAgent,
            @Nullable LocalDate respondentSignedOn,
            @Nullable Long respondentAgent,
            @Nullable LocalDate mediatorSignedOn,
            @Nullable LocalDate sealedOn,

            @Nullable @Size(max = 2_000, message = "拒签原因不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var marks = submission.read(execution, Marks.class);
        var entrustment = entrustments.get(ENTRUSTMENT.get(execution));
        if (SIGNING.get(execution) == Signing.SIGNED) {
            inEffect(execution, entrustment, marks);
        } else {
            refused(execution, entrustment, marks.reason());
        }
    }

    private void inEffect(DelegateExecution execution, Entrustment entrustment, Marks marks) {
        var number = entrustment.number();
        papers.toBeSigned(entrustment).ifPresent(print -> signed.mustBeBack(number, print));
        authority.mustCover(number, marks.applicantAgent(), Side.APPLICANT, "签署调解协议");
        authority.mustCover(number, marks.respondentAgent(), Side.RESPONDENT, "签署调解协议");
        var all = AgreementMarks.of(
                marks.applicantSignedOn(),
                marks.respondentSignedOn(),
                marks.mediatorSignedOn(),
                marks.sealedOn(),
                entrustment.acceptedOn(),
                LocalDate.now(clock));
        var draft = agreements.ofEntrustment(entrustment.id()).orElseThrow(() -> new Refused("还没有制作调解协议书，不能用印"));
        var effectiveOn = agreements.marked(draft, all);
        var agreement = agreements.ofEntrustment(entrustment.id()).orElseThrow();
        papers.inEffect(entrustment, agreement, effectiveOn);
        entrustments.report(
                entrustment.id(),
                entrustment.mediator(),
                account(entrustment),
                words.agreement(agreement, items.lines(agreement)).terms());
        journal.act(number, "加盖受托组织的印章，调解协议生效", "生效日期：" + effectiveOn);
        ending.end(execution, EntrustmentResult.AGREED);
        choice.begun(entrustment, organisations.get(entrustment.organisation()).group());
    }

    private void refused(DelegateExecution execution, Entrustment entrustment, @Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refused("请填写拒绝签署的情况");
        }
        entrustments.report(
                entrustment.id(), entrustment.mediator(), account(entrustment) + "\n协议未能签署：" + reason, null);
        ending.end(execution, EntrustmentResult.FAILED);
    }

    private static String account(Entrustment entrustment) {
        return Objects.requireNonNullElse(entrustment.account(), "");
    }
}
