package org.tiaocai.outreach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 走访并记录: what was found, what was advised, until when it is followed up, and whether the arbitrator comes again. */
@Component
record RecordVisit(Submission submission, Outreaches outreaches, Visits visits, VisitPhotos photos, Clock clock)
        implements TaskOutcome {

    /**
     * @param followUpDue needed where there is a problem
     * @param nextOn the day of the next visit, where there is one
     */
    record Record(
            @NotNull(message = "请填写走访日期") LocalDate visitedOn,

            @NotNull(message = "请选择问题的类型") ProblemKind problem,

            @NotBlank(message = "请填写走访了解的情况") @Size(max = 2_000, message = "走访了解的情况不能超过两千字")
            String found,

            @NotBlank(message = "请填写给出的指导") @Size(max = 2_000, message = "给出的指导不能超过两千字")
            String guidance,

            @Nullable LocalDate followUpDue,

            @NotNull(message = "请选择是否再次走访") Next next,
            @Nullable LocalDate nextOn) {}

    enum Next {
        AGAIN,
        DONE
    }

    @Override
    public void completed(DelegateExecution execution) {
        var one = outreaches.get(OutreachVariables.OUTREACH.get(execution));
        var record = submission.read(execution, Record.class);
        var today = LocalDate.now(clock);
        VisitDays.mustHaveCome(one, today, record.visitedOn(), "走访日期");
        var due = record.problem() == ProblemKind.NONE ? null : followUpDue(record, today);
        var next = record.next() == Next.AGAIN ? next(one, record, today) : null;
        var visit = visits.record(
                one.id(), record.visitedOn(), record.problem(), record.found(), record.guidance(), due, next);
        photos.belongTo(one.id(), visit);
        outreaches.visitedNext(one.id(), next);
    }

    private static LocalDate followUpDue(Record record, LocalDate today) {
        var due = record.followUpDue();
        if (due == null) {
            throw new Refused("发现问题的，请填写跟进期限");
        }
        if (due.isBefore(today)) {
            throw new Refused("跟进期限（" + due + "）不能早于今天");
        }
        return due;
    }

    private static LocalDate next(Outreach one, Record record, LocalDate today) {
        var next = record.nextOn();
        if (next == null) {
            throw new Refused("再次走访的，请填写下次走访日期");
        }
        VisitDays.mustBeToCome(one, today, next, "下次走访日期");
        return next;
    }
}
