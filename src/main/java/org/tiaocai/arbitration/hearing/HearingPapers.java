package org.tiaocai.arbitration.hearing;

import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.preparation.ResponseNotices;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.people.Actor;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.shared.RegistrationNumber;

/** 开庭文书 (D405, D406, D407, D501, D504). */
@Component
class HearingPapers {

    private static final String ABSENCE =
            "申请人无正当理由拒不到庭或者未经仲裁庭同意中途退庭的，可以按撤回仲裁申请处理，再次申请的不予受理；被申请人无正当理由拒不到庭或者未经同意中途退庭的，可以缺席裁决（《劳动人事争议仲裁办案规则》第三十八条、第三十九条）。";

    private final ArbitrationPapers papers;
    private final Tribunals tribunals;
    private final HearingPlan plan;
    private final ResponseNotices responses;
    private final Actor actor;

    HearingPapers(
            ArbitrationPapers papers, Tribunals tribunals, HearingPlan plan, ResponseNotices responses, Actor actor) {
        this.papers = papers;
        this.tribunals = tribunals;
        this.plan = plan;
        this.responses = responses;
        this.actor = actor;
    }

    /** 开庭通知书, with what follows from staying away. */
    long notice(Hearing hearing, Booking booking) {
        return papers.letter(
                hearing.number(),
                "D405",
                "开庭通知书",
                "hearing-" + hearing.id(),
                summons(booking),
                sits(hearing),
                postponement(hearing),
                ABSENCE);
    }

    /** 集体争议一次性通知书: the tribunal, both periods and the hearing in one. */
    long oneNotice(Hearing hearing, Booking booking) {
        return papers.letter(
                hearing.number(),
                "D407",
                "集体案件一次性通知书",
                "hearing-" + hearing.id(),
                "本案为集体争议，依照《劳动人事争议仲裁办案规则》第六十四条，将下列事项一次性通知各方。",
                sits(hearing) + "认为仲裁庭组成人员应当回避的，可以在开庭前提出。",
                "答辩期限：被申请人自收到本通知书之日起十个工作日内提交答辩书；不提交的，不影响仲裁程序的进行。",
                "举证期限：自收到本通知书之日起十个工作日；确有困难的，可以在期限届满前申请延长。",
                summons(booking),
                postponement(hearing),
                ABSENCE,
                responses.applicationCopy(hearing.number()));
    }

    private static String summons(Booking booking) {
        return "本案定于" + booking.startsAt().format(ArrangeHearing.WHEN) + "在"
                + booking.room().place() + "（" + booking.room().name() + "）开庭审理，请准时到庭，并携带身份证件和授权委托书。";
    }

    private String sits(Hearing hearing) {
        return "仲裁庭组成：" + seats(hearing.number()) + "。";
    }

    private String postponement(Hearing hearing) {
        return "有正当理由需要延期开庭的，应当在" + plan.postponementDue(hearing.hearingOn()) + "前（开庭三个工作日前）书面提出，是否准许由本委决定。";
    }

    /** 延期开庭通知书. */
    long postponed(Hearing hearing, String reason) {
        return papers.letter(
                hearing.number(),
                "D406",
                "延期开庭通知书",
                "hearing-" + hearing.id(),
                "本委准许延期开庭，原定于" + hearing.hearingOn() + "的庭审取消，新的时间、地点另行通知。",
                "原因：" + reason);
    }

    /** 庭审笔录. */
    void record(Hearing hearing) {
        var minutes = hearing.minutes();
        if (minutes == null) {
            return;
        }
        papers.letter(
                hearing.number(),
                "D501",
                "庭审笔录",
                "hearing-" + hearing.id(),
                "第" + hearing.ordinal() + "次开庭，" + minutes.heldOn() + "，" + (minutes.open() ? "公开" : "不公开") + "审理。仲裁庭："
                        + seats(hearing.number()) + "。",
                "申请人：" + minutes.applicant().label() + "；被申请人："
                        + minutes.respondent().label() + "。已告知当事人权利义务，已询问是否申请回避。",
                minutes.record() == null ? "" : minutes.record(),
                minutes.limitationRaised() ? "被申请人提出仲裁时效抗辩。" : "当事人未提出仲裁时效抗辩。",
                minutes.mediationAttempted() ? "仲裁庭已进行调解。" : "",
                minutes.terms() == null ? "" : "双方达成调解协议：" + minutes.terms(),
                minutes.signatures() == null ? "" : "签名和补正情况：" + minutes.signatures(),
                "结果：" + minutes.outcome().label() + "。");
    }

    /** 按撤回处理决定书. */
    long deemedWithdrawn(Hearing hearing) {
        return papers.letter(
                hearing.number(),
                "D504",
                "按撤回仲裁申请处理决定书",
                "deemed-withdrawn",
                "申请人经书面通知，无正当理由"
                        + (hearing.minutes() == null
                                ? ""
                                : hearing.minutes().applicant().label()) + "，依照《劳动人事争议仲裁办案规则》第三十九条，本委决定按撤回仲裁申请处理。",
                "申请人就同一事由再次申请仲裁的，本委不予受理。");
    }

    private String seats(RegistrationNumber number) {
        return tribunals.of(number).seated().stream()
                .map(one -> one.seat().label() + actor.nameOf(one.person()))
                .collect(Collectors.joining("、"));
    }
}
