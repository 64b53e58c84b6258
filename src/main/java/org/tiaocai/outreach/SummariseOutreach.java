package org.tiaocai.outreach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 联系小结: once the visits are done, the period is over or the head has ended it. */
@Component
record SummariseOutreach(
        Submission submission, Outreaches outreaches, VisitPhotos photos, Units units, Journal journal)
        implements TaskOutcome {

    record Conclusion(
            @NotBlank(message = "请填写小结") @Size(max = 2_000, message = "小结不能超过两千字")
            String conclusion) {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = outreaches.get(OutreachVariables.OUTREACH.get(execution));
        outreaches.concluded(
                one.id(), submission.read(execution, Conclusion.class).conclusion());
        // Those of a visit that was never written down.
        photos.removeAll(one.id());
        journal.ofTheHouse("联系小结：" + units.name(one), null);
    }
}
