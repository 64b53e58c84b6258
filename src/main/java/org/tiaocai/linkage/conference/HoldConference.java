package org.tiaocai.linkage.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.conference.ConferenceVariables.Status;
import org.tiaocai.linkage.officers.LiaisonOfficers;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 召开会议、起草纪要: what was concluded on each topic, the standards agreed on, and who does what until when. */
@Component
record HoldConference(
        Submission submission,
        Conferences conferences,
        Topics topics,
        AgreedStandards standards,
        ConferenceActions actions,
        Courts courts,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    record Minutes(
            @Nullable LocalDate heldOn,

            @Nullable @Size(max = 2_000, message = "出席人员不能超过两千字")
            String attendees,

            @Nullable @Size(max = 20_000, message = "纪要不能超过两万字")
            String minutes,

            @Nullable List<@Valid Concluded> topics,
            @Nullable List<@Valid Agreed> actions,

            @Nullable @Size(max = 2_000, message = "延期的原因不能超过两千字")
            String reason) {}

    /** @param wording the standard agreed on; null where the topic brought none */
    record Concluded(
            @NotNull(message = "议题不明") Long topic,

            @Nullable @Size(max = 4_000, message = "结论不能超过四千字")
            String conclusion,

            @Nullable @Size(max = 200, message = "口径名称不能超过二百字")
            String standard,

            @Nullable @Size(max = 4_000, message = "口径内容不能超过四千字")
            String wording) {

        @AssertTrue(message = "形成统一口径的，名称和内容都要填写")
        boolean isStandardWhole() {
            return isBlank(standard) == isBlank(wording);
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    record Agreed(
            @NotBlank(message = "请填写议定事项") @Size(max = 500, message = "议定事项不能超过五百字")
            String title,

            @NotBlank(message = "请选择责任单位") String body,

            @NotBlank(message = "请填写责任人") @Size(max = 100, message = "责任人不能超过一百字")
            String responsible,

            @NotNull(message = "请填写完成期限") LocalDate dueOn) {}

    @Override
    public void completed(DelegateExecution execution) {
        var conference = conferences.get(ConferenceVariables.CONFERENCE.get(execution));
        var form = submission.read(execution, Minutes.class);
        if (ConferenceVariables.STATUS.get(execution) == Status.POSTPONED) {
            journal.ofTheHouse("联席会议延期：" + conference.title(), must(form.reason(), "请填写延期的原因"));
            return;
        }
        var heldOn = form.heldOn();
        if (heldOn == null || heldOn.isAfter(LocalDate.now(clock)) || heldOn.isBefore(conference.calledOn())) {
            throw new Refused("请填写召开日期，在召集之日（" + conference.calledOn() + "）和今天之间");
        }
        conferences.held(conference.id(), heldOn, must(form.attendees(), "请填写出席人员"), must(form.minutes(), "请填写会议纪要"));
        if (form.topics() != null) {
            form.topics().forEach(one -> conclude(conference, one));
        }
        if (form.actions() != null) {
            form.actions().forEach(one -> agree(conference, one));
        }
        journal.ofTheHouse("召开联席会议：" + conference.title(), null);
    }

    private void conclude(Conference conference, Concluded one) {
        topics.concluded(conference.id(), one.topic(), one.conclusion());
        if (one.standard() != null && one.wording() != null) {
            standards.draft(one.topic(), one.standard(), one.wording());
        }
    }

    private void agree(Conference conference, Agreed one) {
        if (one.dueOn().isBefore(LocalDate.now(clock))) {
            throw new Refused("议定事项“" + one.title() + "”的完成期限不能早于今天");
        }
        if (!LiaisonOfficers.COMMISSION.equals(one.body())) {
            courts.get(one.body());
        }
        actions.insert(conference.id(), one.title(), one.body(), one.responsible(), one.dueOn());
    }

    private static String must(@Nullable String text, String missing) {
        if (text == null || text.isBlank()) {
            throw new Refused(missing);
        }
        return text;
    }
}
