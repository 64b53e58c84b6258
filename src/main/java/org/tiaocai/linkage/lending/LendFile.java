package org.tiaocai.linkage.lending;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.lending.Lending.Volumes;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 借出案卷 (D606): the list says what left, to whom, and until when. */
@Component
record LendFile(
        Submission submission,
        Lendings lendings,
        Papers papers,
        Courts courts,
        RunningLimits limits,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    record Handing(
            @NotNull(message = "请选择借出的卷") Volumes volumes,
            @NotNull(message = "请选择借阅方式") Lending.Form form,

            @NotBlank(message = "请填写取卷人和证件") @Size(max = 200, message = "取卷人和证件不能超过二百字")
            String bearer,

            @Min(value = 1, message = "请填写页数") int pages) {}

    /** 移卷清单所载事项; as a draft without what is only known when the file leaves. */
    record FileLendingList(
            String court,
            String letterNo,
            String purpose,
            Volumes volumes,
            Lending.@Nullable Form form,
            @Nullable Integer pages,
            @Nullable String bearer,
            @Reckoned @Nullable LocalDate due)
            implements Facts {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = lendings.get(LendingVariables.LENDING.get(execution));
        var form = submission.read(execution, Handing.class);
        if (form.volumes() == Volumes.WITH_INTERNAL && one.mayLeave() != Volumes.WITH_INTERNAL) {
            throw new Refused("副卷没有经过特别批准，不得借出；请只借出正卷");
        }
        var today = LocalDate.now(clock);
        limits.settle(one.number(), RuleIds.FILE_LENDING, one.subject(), today);
        var due = limits.start(one.number(), RuleIds.FILE_RETURN, one.subject(), today, "借出案卷");
        papers.issue(
                one.number(),
                "D606",
                one.subject(),
                new FileLendingList(
                        courts.name(one.court()),
                        one.letterNo(),
                        one.purpose(),
                        form.volumes(),
                        form.form(),
                        form.pages(),
                        form.bearer(),
                        due));
        lendings.lent(one, form.volumes(), form.form(), form.bearer(), form.pages(), today);
        journal.act(one.number(), "案卷借出：" + form.volumes().label(), one.letterNo());
    }
}
