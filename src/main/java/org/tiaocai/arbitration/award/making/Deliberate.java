package org.tiaocai.arbitration.award.making;

import static org.tiaocai.arbitration.award.making.AwardVariables.SCOPE;
import static org.tiaocai.arbitration.award.making.AwardVariables.WEIGHT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.making.AwardVariables.CaseWeight;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/**
 * 评议 (法45, 规则52): every view goes on record, the one that did not prevail too. Who deliberates anew gives up what was decided
 * on the deliberation before; its record stays in the file.
 */
@Component
record Deliberate(
        Submission submission,
        Awards awards,
        AwardDrafts drafts,
        Papers papers,
        AwardFacts facts,
        Tribunals tribunals,
        SignedPapers signed,
        Journal journal)
        implements TaskOutcome {

    record Record(
            @NotEmpty(message = "请记录每名仲裁员的评议意见") List<@Valid View> views,

            @NotBlank(message = "请填写评议结论") @Size(max = 4_000, message = "评议结论不能超过四千字")
            String conclusion) {}

    record View(
            @NotBlank(message = "评议意见没有写明是哪一名仲裁员") String person,

            @NotBlank(message = "请选择每名仲裁员的意见") @Pattern(regexp = "[A-C]", message = "请从列表中选择意见")
            String position,

            @NotBlank(message = "请填写每名仲裁员的意见；不同意见应当记入笔录") @Size(max = 4_000, message = "评议意见不能超过四千字")
            String opinion) {}

    @Override
    public void completed(DelegateExecution execution) {
        var form = submission.read(execution, Record.class);
        var number = RegistrationNumber.of(execution);
        signed.mustBeBack(number, "D501");
        var votes = form.views().stream()
                .map(view -> new Deliberation.Vote(view.person(), view.position(), view.opinion()))
                .toList();
        var deliberation = Deliberation.conclude(tribunals.of(number).arbitrators(), votes);
        awards.of(number).stream().filter(award -> award.madeOn() == null).forEach(drafts::giveUp);
        drafts.deliberated(
                number,
                SCOPE.get(execution),
                WEIGHT.get(execution) == CaseWeight.MAJOR,
                form.conclusion(),
                votes,
                deliberation);
        var award = awards.inTheMaking(number);
        papers.issue(number, "D502", AwardFacts.occasion(award), facts.deliberation(award, votes, deliberation));
        journal.internalAct(
                number,
                "仲裁庭评议：" + deliberation.basis().label(),
                SCOPE.get(execution).label());
    }
}
