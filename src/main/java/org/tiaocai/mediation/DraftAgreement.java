package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.MEDIATION;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 制作调解协议书 (D110, 协商调解规定 art. 26): result, and how and by when it is performed. */
@Component
record DraftAgreement(
        Submission submission,
        Agreements agreements,
        AgreedPayments payments,
        Claims claims,
        Mediations mediations,
        Papers papers,
        MediationFacts facts,
        SignedPapers signed,
        Documents documents,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    /** @param items who pays whom how much, or that nothing more is paid, for each claim that asks for money */
    record Draft(
            @NotBlank(message = "请填写调解协议的内容") @Size(max = 20_000, message = "协议内容不能超过两万字")
            String terms,

            @NotNull(message = "请填写履行期限") LocalDate performanceDue,

            @NotBlank(message = "请填写履行方式") @Size(max = 500, message = "履行方式不能超过五百字")
            String performanceMethod,

            @Nullable @Size(max = 500, message = "协议的各项过多，请核对")
            List<@Valid AgreedPayment> items) {}

    @Override
    public void completed(DelegateExecution execution) {
        var draft = submission.read(execution, Draft.class);
        if (draft.performanceDue().isBefore(LocalDate.now(clock))) {
            throw new Refused("履行期限（" + draft.performanceDue() + "）不能早于今天");
        }
        var number = RegistrationNumber.of(execution);
        signed.mustBeBack(number, "D109");
        var mediation = MEDIATION.get(execution);
        var asked = claims.of(number);
        var items = draft.items() == null
                ? List.<AgreedPayment>of()
                : draft.items().stream().map(one -> one.on(asked)).toList();
        AgreedPayment.mustBeCertain(items, asked, true);
        payments.keep(mediation, items);
        agreements.draft(mediation, draft.terms(), draft.performanceDue(), draft.performanceMethod());
        facts.agreement(mediations.get(mediation), null, null)
                .ifPresent(one -> papers.issue(number, "D110", occasion(number, mediation), one));
        journal.act(number, "制作调解协议书", null);
    }

    /** A draft that came back before it was signed is another paper: what was made before stays as it was. */
    private String occasion(RegistrationNumber number, long mediation) {
        var first = AgreementFate.occasion(mediation);
        var before = documents.of(number).stream()
                .filter(one -> AgreementFate.isDraft(one, mediation))
                .count();
        return before == 0 ? first : first + AgreementFate.AGAIN + (before + 1);
    }
}
