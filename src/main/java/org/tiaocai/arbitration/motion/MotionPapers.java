package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.delivery.serving.ServingClass;
import org.tiaocai.delivery.serving.ServingProcess;
import org.tiaocai.dispute.Parties;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/** 程序事项的文书 (D310, D408–D418, D504): each goes to every party through the service of documents. */
@Component
class MotionPapers {

    private final ArbitrationPapers papers;
    private final Parties parties;
    private final RunningLimits limits;
    private final ServingProcess service;

    MotionPapers(ArbitrationPapers papers, Parties parties, RunningLimits limits, ServingProcess service) {
        this.papers = papers;
        this.parties = parties;
        this.limits = limits;
        this.service = service;
    }

    void tooLate(Motion motion) {
        var code = switch (motion.kind()) {
            case COUNTERCLAIM -> "D408";
            case CLAIM_CHANGE -> "D409";
            default -> "D411";
        };
        toAll(
                motion,
                code,
                "逾期提出的告知书",
                motion.kind().label() + "于" + motion.raisedOn() + "提出，已经超过规定的期限，本案不予审查。",
                motion.kind() == MotionKind.JURISDICTION_OBJECTION ? "" : "可以就该事项另行申请仲裁。");
    }

    void suspended(Motion motion) {
        toAll(
                motion,
                "D417",
                "中止审理通知书",
                "因" + ground(motion) + "，依照《劳动人事争议仲裁办案规则》第四十七条，经批准，本案自" + motion.decidedOn() + "起中止审理。",
                "中止的期间不计入裁决期限；中止的事由消除后恢复审理。");
    }

    void resumed(Motion motion) {
        serve(
                motion,
                papers.letter(
                        motion.number(),
                        "D417",
                        "恢复审理通知书",
                        "resumed-" + motion.id(),
                        "中止审理的事由已经消除，本案自" + motion.endedOn() + "起恢复审理。",
                        "中止期间扣除后，裁决期限届满日为" + awardDue(motion.number()) + "。"));
    }

    void extended(Motion motion, LocalDate before, LocalDate after) {
        toAll(
                motion,
                "D416",
                "延期审理通知书",
                "因案情复杂，依照《劳动争议调解仲裁法》第四十三条、《劳动人事争议仲裁办案规则》第四十五条，经批准，本案审理期限延长"
                        + motion.details().days() + "日。",
                "原届满日：" + before + "；新的届满日：" + after + "。");
    }

    void claimsChanged(Motion motion) {
        toAll(
                motion,
                "D409",
                "增加、变更仲裁请求通知书",
                "申请人于" + motion.raisedOn() + "提出增加、变更仲裁请求：" + motion.content(),
                "经审查予以准许。裁决期限自" + motion.decidedOn() + "起重新计算，至" + awardDue(motion.number()) + "届满。",
                motion.details().answerWaived() ? "被申请人明确放弃新的答辩期。" : "被申请人可以自收到之日起十个工作日内答辩。");
    }

    void claimsUnchanged(Motion motion) {
        toAll(
                motion,
                "D409",
                "不予变更仲裁请求通知书",
                "申请人于" + motion.raisedOn() + "提出增加、变更仲裁请求，经审查不予准许。理由：" + motion.decisionReason(),
                "可以就该请求另行申请仲裁（《劳动人事争议仲裁办案规则》第四十四条）。");
    }

    void counterclaimDecided(Motion motion) {
        var decision = switch (motion.decision() == null ? Motion.Decision.DENIED : motion.decision()) {
            case GRANTED -> "本委决定受理，与本案合并审理。裁决期限自" + motion.decidedOn() + "起重新计算，至" + awardDue(motion.number()) + "届满。";
            case SEPARATE -> "该反申请应当另行申请仲裁，本案不合并处理。";
            default -> "该反申请不属于受理范围，不予受理；不服的可以向人民法院提起诉讼。";
        };
        toAll(
                motion,
                "D408",
                "反申请处理通知书",
                "被申请人于" + motion.raisedOn() + "提出反申请：" + motion.content(),
                decision,
                "理由：" + motion.decisionReason());
    }

    void joined(Motion motion) {
        var party = motion.details().party();
        toAll(
                motion,
                "D410",
                "追加当事人通知书",
                "因" + ground(motion) + "，仲裁庭决定追加"
                        + (party == null
                                ? ""
                                : party.name() + "为本案" + party.side().label()) + "。",
                "裁决期限自" + motion.decidedOn() + "起重新计算，至" + awardDue(motion.number()) + "届满。");
    }

    void objectionRejected(Motion motion) {
        toAll(
                motion,
                "D411",
                "管辖异议决定书",
                "被申请人于" + motion.raisedOn() + "提出管辖异议：" + motion.content(),
                "经审查，异议不成立，本委决定驳回。理由：" + motion.decisionReason());
    }

    void transferred(Motion motion) {
        var to = motion.details().reference();
        toAll(
                motion,
                "D412",
                "案件移送通知书",
                "经审查，本案不属于本委管辖，依照《劳动人事争议仲裁办案规则》第九条、第十条，移送" + (to == null ? "有管辖权的仲裁委员会" : to) + "处理。",
                "理由：" + motion.decisionReason(),
                "裁决期限自受移送的仲裁委员会接收之日起重新计算。");
    }

    void revoked(Motion motion) {
        toAll(
                motion,
                "D310",
                "撤销案件决定书",
                "本案受理后发现不应当受理，依照《劳动人事争议仲裁办案规则》第三十二条，本委于" + motion.decidedOn() + "决定撤销案件。",
                "理由：" + motion.decisionReason(),
                "不服本决定的，可以自收到之日起十五日内向人民法院提起诉讼。");
    }

    void terminated(Motion motion) {
        var details = motion.details();
        toAll(
                motion,
                "D418",
                "终止审理决定书",
                "因" + ground(motion)
                        + (details.reference() == null
                                ? ""
                                : "（" + details.reference() + "，" + details.happenedOn() + "立案）")
                        + "，依照《劳动人事争议仲裁办案规则》第四十八条，本委决定终止审理。");
    }

    void withdrawn(Motion motion) {
        toAll(
                motion,
                "D504",
                "准予撤回仲裁申请决定书",
                "申请人于" + motion.raisedOn() + "撤回仲裁申请（" + ground(motion) + "）。本委予以准许，本案结案。",
                "撤回后就同一事由再次申请仲裁，符合受理条件的，本委应当受理（《劳动人事争议仲裁办案规则》第三十五条）。");
    }

    void converted(Motion motion) {
        toAll(
                motion,
                "D415",
                "转为一般程序告知书",
                "本案不宜继续适用简易处理，自" + motion.decidedOn() + "起转为一般程序。理由：" + motion.decisionReason(),
                "裁决期限仍自受理之日起计算，至" + awardDue(motion.number()) + "届满（《劳动人事争议仲裁办案规则》第六十一条）。");
    }

    private static String ground(Motion motion) {
        var ground = motion.details().ground();
        return ground == null ? motion.content() : ground.label();
    }

    private String awardDue(RegistrationNumber number) {
        return limits.open(number, RuleIds.AWARD_LIMIT)
                .map(limit -> limit.dueOn().toString())
                .orElse("");
    }

    private void toAll(Motion motion, String code, String title, String... paragraphs) {
        serve(motion, papers.letter(motion.number(), code, title, motion.subject(), paragraphs));
    }

    private void serve(Motion motion, long document) {
        parties.of(motion.number())
                .forEach(party -> service.begin(motion.number(), document, party.id(), ServingClass.S3));
    }
}
