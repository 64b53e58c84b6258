package org.tiaocai.arbitration.hearing;

import static org.tiaocai.arbitration.hearing.HearingVariables.HEARING;
import static org.tiaocai.arbitration.hearing.HearingVariables.OUTCOME;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.collective.Consents;
import org.tiaocai.arbitration.collective.ReservedAct;
import org.tiaocai.arbitration.tribunal.Tribunal;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.delivery.serving.Receipt;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 开庭审理 (规则39–42): who came, what was said, whether mediation was tried, and what follows. */
@Component
class HoldHearing implements TaskOutcome {

    private final Submission submission;
    private final Hearings hearings;
    private final Papers papers;
    private final Tribunals tribunals;
    private final Servings servings;
    private final Parties parties;
    private final Consents consents;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    HoldHearing(
            Submission submission,
            Hearings hearings,
            Papers papers,
            Tribunals tribunals,
            Servings servings,
            Parties parties,
            Consents consents,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.submission = submission;
        this.hearings = hearings;
        this.papers = papers;
        this.tribunals = tribunals;
        this.servings = servings;
        this.parties = parties;
        this.consents = consents;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param signatures who signed, who refused, and which corrections were asked for (规则42) */
    record Sheet(
            @NotNull(message = "请选择公开或者不公开审理") Boolean open,
            @NotNull(message = "请选择申请人的到庭情况") Attendance applicant,
            @NotNull(message = "请选择被申请人的到庭情况") Attendance respondent,
            boolean recusalAsked,
            boolean limitationRaised,
            boolean mediationAttempted,

            @Nullable @Size(max = 40_000, message = "庭审笔录不能超过四万字，请作为附件上传")
            String record,

            @Nullable @Size(max = 20_000, message = "调解协议不能超过两万字")
            String terms,

            @Nullable @Size(max = 2_000, message = "签名情况不能超过两千字")
            String signatures) {

        boolean bothPresent() {
            return applicant == Attendance.PRESENT && respondent == Attendance.PRESENT;
        }
    }

    @Override
    public void completed(DelegateExecution execution) {
        var sheet = submission.read(execution, Sheet.class);
        var outcome = OUTCOME.get(execution);
        var hearing = hearings.get(HEARING.get(execution));
        check(sheet, outcome, hearing);
        hearings.held(
                hearing.id(),
                new Hearing.Minutes(
                        LocalDate.now(clock),
                        sheet.open(),
                        sheet.applicant(),
                        sheet.respondent(),
                        sheet.limitationRaised(),
                        sheet.mediationAttempted(),
                        outcome,
                        sheet.record(),
                        outcome == HearingOutcome.MEDIATED ? sheet.terms() : null,
                        sheet.signatures()));
        papers.issue(execution, "hearing-record");
        journal.act(hearing.number(), "第" + hearing.ordinal() + "次开庭：" + outcome.label(), null);
    }

    private void check(Sheet sheet, HearingOutcome outcome, Hearing hearing) {
        if (LocalDate.now(clock).isBefore(hearing.hearingOn())) {
            throw new Refused("开庭日期是 " + hearing.hearingOn() + "，开庭之前不能记录庭审结果");
        }
        Tribunal tribunal = tribunals.of(hearing.number());
        if (tribunal.seated().stream().noneMatch(one -> one.person().equals(actor.id()))) {
            throw new Refused("只有本案仲裁庭的仲裁员和记录人员才能记录庭审");
        }
        switch (outcome) {
            case CONCLUDED -> checkConcluded(sheet, hearing);
            case MEDIATED -> {
                checkMediated(sheet);
                consents.use(hearing.number(), ReservedAct.SETTLE);
            }
            case ADJOURNED -> {}
            case DEEMED_WITHDRAWN -> checkDeemedWithdrawn(sheet, hearing);
        }
        if (outcome != HearingOutcome.DEEMED_WITHDRAWN && blank(sheet.record())) {
            throw new Refused("请填写庭审笔录");
        }
    }

    private void checkConcluded(Sheet sheet, Hearing hearing) {
        if (sheet.applicant() != Attendance.PRESENT) {
            throw new Refused("申请人没有到庭或者中途退庭的，可以按撤回处理，或者另行择期，不能终结庭审");
        }
        if (!sheet.recusalAsked()) {
            throw new Refused("请先告知权利义务并询问是否申请回避（规则第四十一条）");
        }
        if (sheet.respondent() == Attendance.EXCUSED) {
            throw new Refused("被申请人有正当理由未到庭的，不能缺席审理，请另行择期");
        }
        if (sheet.bothPresent() && !sheet.mediationAttempted()) {
            throw new Refused("裁决前应当先行调解；请进行调解后再终结庭审（调解仲裁法第四十二条）");
        }
        if (sheet.respondent().isAtOwnRisk()) {
            proven(hearing, Side.RESPONDENT, "缺席裁决");
        }
    }

    private static void checkMediated(Sheet sheet) {
        if (!sheet.bothPresent()) {
            throw new Refused("双方到庭才能达成调解协议");
        }
        if (blank(sheet.terms())) {
            throw new Refused("请填写双方达成的调解协议");
        }
    }

    private void checkDeemedWithdrawn(Sheet sheet, Hearing hearing) {
        if (!sheet.applicant().isAtOwnRisk()) {
            throw new Refused("申请人无正当理由未到庭，或者未经同意中途退庭的，才能按撤回处理（规则第三十九条）");
        }
        proven(hearing, Side.APPLICANT, "按撤回处理");
    }

    /** Without proof that the written notice was served there is neither default nor deemed withdrawal (documents §8.5). */
    private void proven(Hearing hearing, Side side, String what) {
        var receipts = receiptsOf(hearing);
        var proven = parties.of(hearing.number()).stream()
                .filter(party -> party.side() == side)
                .allMatch(party -> receipts.stream().anyMatch(receipt -> receipt.partyId() == party.id()));
        if (!proven) {
            throw new Refused(what + "须有开庭通知书的送达凭证，" + side.label() + "没有送达记录");
        }
    }

    private List<Receipt> receiptsOf(Hearing hearing) {
        return hearing.noticeId() == null ? List.of() : servings.receipts(hearing.noticeId());
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
