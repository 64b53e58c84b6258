package org.tiaocai.linkage.lending;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.lending.Lending.Volumes;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 借出案卷 (D606): the list says what left, to whom, and until when. */
@Component
class LendFile implements TaskOutcome {

    private final Submission submission;
    private final Lendings lendings;
    private final Papers papers;
    private final Courts courts;
    private final RunningLimits limits;
    private final Journal journal;
    private final Clock clock;

    LendFile(
            Submission submission,
            Lendings lendings,
            Papers papers,
            Courts courts,
            RunningLimits limits,
            Journal journal,
            Clock clock) {
        this.submission = submission;
        this.lendings = lendings;
        this.papers = papers;
        this.courts = courts;
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
    }

    record Handing(
            @NotNull(message = "请选择借出的卷") Volumes volumes,
            @NotNull(message = "请选择借阅方式") Lending.Form form,

            @NotBlank(message = "请填写取卷人和证件") @Size(max = 200, message = "取卷人和证件不能超过二百字")
            String bearer,

            @Min(value = 1, message = "请填写页数") int pages) {}

    /** 移卷清单所载事项. */
    record FileLendingList(
            String court,
            String letterNo,
            String purpose,
            Volumes volumes,
            Lending.Form form,
            int pages,
            String bearer,
            LocalDate due)
            implements Facts {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = lendings.get(LendingVariables.LENDING.get(execution));
        var form = submission.read(execution, Handing.class);
        if (form.volumes() == Volumes.WITH_INTERNAL && one.mayLeave() != Volumes.WITH_INTERNAL) {
            throw new Refused("副卷没有经过特别批准，不得借出；请只借出正卷");
        }
        var today = LocalDate.now(clock);
        limits.settle(one.number(), "L05-lend", one.subject(), today);
        var due = limits.start(one.number(), "L05-return", one.subject(), today, "借出案卷");
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
