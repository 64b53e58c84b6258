package org.tiaocai.arbitration.award.making;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 案件讨论 (法19): a major or difficult case is discussed by the commission before it is decided. */
@Component
record DiscussMajorCase(
        Submission submission, Awards awards, AwardDrafts drafts, Papers papers, Journal journal, Actor actor)
        implements TaskOutcome {

    record Discussion(
            @NotBlank(message = "请填写出席人员") @Size(max = 1_000, message = "出席人员不能超过一千字")
            String attendance,

            @NotBlank(message = "请填写每人意见") @Size(max = 4_000, message = "每人意见不能超过四千字")
            String opinions,

            @NotBlank(message = "请填写讨论结论") @Size(max = 4_000, message = "讨论结论不能超过四千字")
            String conclusion,

            @NotNull(message = "请选择是否采纳仲裁庭意见") Boolean adopted) {}

    @Override
    public void completed(DelegateExecution execution) {
        var discussion = submission.read(execution, Discussion.class);
        var award = awards.inTheMaking(RegistrationNumber.of(execution));
        drafts.discussed(award, discussion.conclusion());
        papers.issue(
                award.number(),
                "D503",
                AwardFacts.occasion(award),
                new AwardFacts.DiscussionRecord(
                        award.conclusion(),
                        discussion.attendance(),
                        discussion.opinions(),
                        discussion.adopted(),
                        discussion.conclusion(),
                        actor.nameOf(actor.id())));
        journal.internalAct(award.number(), "重大疑难案件讨论", discussion.adopted() ? "采纳仲裁庭意见" : "未采纳仲裁庭意见");
    }
}
