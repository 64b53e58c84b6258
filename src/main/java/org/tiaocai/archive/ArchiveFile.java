package org.tiaocai.archive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.archive.ArchivedFiles.Archiving;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.Volume;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 归档 (规则21–24): what is missing has been answered; the file gets its 档号 and its retention, each volume its cover and index. */
@Component
record ArchiveFile(
        Submission submission,
        ArchivedFiles files,
        ArchiveGaps gaps,
        Volumes volumes,
        FileCovers covers,
        Disputes disputes,
        Papers papers,
        ReckonerInForce reckoner,
        ArchiveSettings settings,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    private static final String OCCASION = "archiving";

    record Handed(
            @Nullable List<@Valid Answer> answers,

            @Nullable @Size(max = 2_000, message = "备考说明不能超过两千字")
            String remark) {}

    /** 逐项说明 of one thing that is missing. */
    record Answer(
            @NotBlank(message = "请从缺件清单中选择要说明的一项") String gap,

            @Nullable @Size(max = 1_000, message = "缺件的说明不能超过一千字")
            String answer) {}

    @Override
    public void completed(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var form = submission.read(execution, Handed.class);
        gaps.answer(
                number,
                Objects.requireNonNullElse(form.answers(), List.<Answer>of()).stream()
                        .collect(Collectors.toMap(
                                Answer::gap,
                                one -> Objects.requireNonNullElse(one.answer(), ""),
                                (first, last) -> last)));
        var file = files.archive(files.get(number), LocalDate.now(clock), archiving(number, form));
        papers.issue(number, "D515", OCCASION, covers.of(number, Volume.MAIN));
        papers.issue(number, "D515-2", OCCASION, covers.of(number, Volume.INTERNAL));
        journal.act(number, "归档", "档号 " + file.fileNo() + "，保管至 " + file.keepUntil());
    }

    private Archiving archiving(RegistrationNumber number, Handed form) {
        var retention = retention(number);
        return new Archiving(
                retention,
                keepUntil(retention, files.get(number).closedOn()),
                pages(number, Volume.MAIN),
                pages(number, Volume.INTERNAL),
                Objects.requireNonNullElse(form.remark(), ""));
    }

    Retention retention(RegistrationNumber number) {
        return Retention.of(Objects.requireNonNull(disputes.get(number).outcome()));
    }

    /** The later of what the law and what the bureau asks for. */
    LocalDate keepUntil(Retention retention, LocalDate closedOn) {
        var byLaw = reckoner.current().compute(retention.rule(), closedOn).raw();
        var here = settings.keepUntil(retention, closedOn);
        return byLaw != null && byLaw.isAfter(here) ? byLaw : here;
    }

    private int pages(RegistrationNumber number, Volume volume) {
        return volumes.index(number, volume).stream().mapToInt(Leaf::pages).sum();
    }
}
