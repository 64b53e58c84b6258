package org.tiaocai.arbitration.hearing;

import static org.tiaocai.arbitration.hearing.HearingVariables.HEARING;
import static org.tiaocai.arbitration.hearing.HearingVariables.OUTCOME;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.arbitration.collective.Consents;
import org.tiaocai.arbitration.collective.ReservedAct;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Authority;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 开庭审理 (规则39–42): who came, what was said, whether mediation was tried, and what follows. */
@Component
record HoldHearing(
        Submission submission,
        Hearings hearings,
        Papers papers,
        Tribunals tribunals,
        Presences presences,
        Appearances appearances,
        JointSheets sheets,
        JointHearings joint,
        AnswersFirst answers,
        Admissions admissions,
        DeemedWithdrawals withdrawals,
        ClaimsLeft open,
        Consents consents,
        Authority authority,
        Journal journal,
        Actor actor,
        Clock clock)
        implements TaskOutcome {

    /**
     * @param applicant what holds of each applicant of whom {@code attendance} says nothing else
     * @param respondent the same of the respondents
     * @param attendance of single parties
     * @param admissions 自认: who admitted which fact
     * @param agentsPresent the agents who came, of whichever party
     * @param throughAgents the parties that came through their agents only
     * @param representatives 法定代表人（主要负责人）, who came for an organisation
     * @param byAgents the agents who agreed to the mediation in their party's name
     * @param signatures who signed, who refused, and which corrections were asked for (规则42)
     */
    record Sheet(
            @NotNull(message = "请选择公开或者不公开审理") Boolean open,
            @Nullable Attendance applicant,
            @Nullable Attendance respondent,
            @Nullable List<Presences.@Valid Said> attendance,
            @Nullable Set<Long> agentsPresent,
            @Nullable Set<Long> throughAgents,

            @Nullable @Size(max = 500, message = "到庭的法定代表人过多，请核对")
            List<Appearances.@Valid Representative> representatives,

            boolean recusalAsked,
            boolean limitationRaised,
            boolean mediationAttempted,

            @Nullable @Size(max = 200, message = "承认的事实过多，请合并填写")
            List<Admissions.@Valid Said> admissions,

            @Nullable @Size(max = 40_000, message = "庭审笔录不能超过四万字，请作为附件上传")
            String record,

            @Nullable @Size(max = 20_000, message = "调解协议不能超过两万字")
            String terms,

            @Nullable Set<Long> byAgents,

            @Nullable @Size(max = 2_000, message = "签名情况不能超过两千字")
            String signatures) {

        List<Admissions.Said> admitted() {
            return admissions == null ? List.of() : admissions;
        }
    }

    @Override
    public void completed(DelegateExecution execution) {
        var outcome = OUTCOME.get(execution);
        var hearing = hearings.get(HEARING.get(execution));
        var handedIn = String.valueOf(execution.getVariable(Submission.VARIABLE));
        var sheet = sheets.ofCase(submission.read(execution, Sheet.class), hearing);
        if (LocalDate.now(clock).isBefore(hearing.hearingOn())) {
            throw new Refused("开庭日期是 " + hearing.hearingOn() + "，开庭之前不能记录庭审结果");
        }
        actor.mustBeOneOf(tribunals.of(hearing.number()).people(), "只有本案仲裁庭的仲裁员和记录人员才能记录庭审");
        var roll = presences.of(hearing, sheet.applicant(), sheet.respondent(), sheet.attendance());
        HearingRules.check(roll, sheet, outcome, open.hasCounterclaim(hearing.number()));
        answers.check(hearing, roll, outcome);
        admissions.check(roll, hearing.number(), sheet.admitted());
        if (outcome == HearingOutcome.MEDIATED) {
            authority.mustCover(hearing.number(), sheet.byAgents(), "达成调解协议");
            mustHavePowers(hearing.number(), sheet);
            consents.use(hearing.number(), ReservedAct.SETTLE);
        }
        hearings.held(hearing.id(), minutes(sheet, roll, outcome), roll.all());
        admissions.keep(hearing.id(), sheet.admitted());
        appearances.keep(hearing, roll, sheet.agentsPresent(), sheet.throughAgents(), sheet.representatives());
        papers.issue(execution, "hearing-record");
        journal.act(hearing.number(), "第" + hearing.ordinal() + "次开庭：" + outcome.label(), null);
        if (outcome == HearingOutcome.CONCLUDED || outcome == HearingOutcome.MEDIATED) {
            withdrawals.of(hearing, roll.atOwnRisk(Side.APPLICANT));
        }
        if (outcome == HearingOutcome.CONCLUDED || outcome == HearingOutcome.ADJOURNED) {
            joint.held(hearing, handedIn, outcome);
        }
    }

    /** A party that came through its agents only settles by one who has 特别授权. */
    private void mustHavePowers(RegistrationNumber number, Sheet sheet) {
        var through = sheet.throughAgents() == null ? Set.<Long>of() : sheet.throughAgents();
        var present = sheet.agentsPresent() == null ? Set.<Long>of() : sheet.agentsPresent();
        authority.mustHaveOne(number, through, present, "达成调解协议");
    }

    private Hearing.Minutes minutes(Sheet sheet, Roll roll, HearingOutcome outcome) {
        return new Hearing.Minutes(
                LocalDate.now(clock),
                sheet.open(),
                roll.side(Side.APPLICANT),
                roll.side(Side.RESPONDENT),
                sheet.limitationRaised(),
                sheet.mediationAttempted(),
                outcome,
                sheet.record(),
                outcome == HearingOutcome.MEDIATED ? sheet.terms() : null,
                sheet.signatures());
    }
}
