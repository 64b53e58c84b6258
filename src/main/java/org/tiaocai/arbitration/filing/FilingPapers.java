package org.tiaocai.arbitration.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.delivery.serving.ServingClass;
import org.tiaocai.delivery.serving.ServingProcess;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 立案文书 (D102, D103, D305–D309): each goes to whom it concerns through the service of documents. */
@Component
class FilingPapers {

    private static final String SUE = "不服本决定的，可以自收到本通知书之日起十五日内向有管辖权的人民法院提起诉讼（《劳动争议调解仲裁法》第二十九条）。";

    private final ArbitrationPapers papers;
    private final Arbitrations arbitrations;
    private final Disputes disputes;
    private final Parties parties;
    private final Claims claims;
    private final EvidenceItems evidence;
    private final RunningLimits limits;
    private final ServingProcess service;
    private final Actor actor;

    FilingPapers(
            ArbitrationPapers papers,
            Arbitrations arbitrations,
            Disputes disputes,
            Parties parties,
            Claims claims,
            EvidenceItems evidence,
            RunningLimits limits,
            ServingProcess service,
            Actor actor) {
        this.papers = papers;
        this.arbitrations = arbitrations;
        this.disputes = disputes;
        this.parties = parties;
        this.claims = claims;
        this.evidence = evidence;
        this.limits = limits;
        this.service = service;
        this.actor = actor;
    }

    /** 收件回执: what came in, and when; handed over on the spot. */
    void receipt(RegistrationNumber number, String occasion, LocalDate receivedOn) {
        var items = evidence.of(number).stream().map(one -> one.name()).toList();
        papers.letter(
                number,
                "D102",
                "收件回执",
                occasion,
                "本委于" + receivedOn + "收到仲裁申请材料。",
                "材料清单：仲裁申请书" + (items.isEmpty() ? "。" : "；" + String.join("；", items) + "。"),
                "收件人：" + actor.nameOf(actor.id()) + "。本回执只证明收到材料，不表示已经受理。");
    }

    void supplementNotice(Arbitration one) {
        var number = one.number();
        var until = limits.open(number, RuleIds.SUPPLEMENT_PERIOD)
                .map(limit -> limit.dueOn().toString())
                .orElse("");
        toApplicants(
                number,
                papers.letter(
                        number,
                        "D305",
                        "补正通知书",
                        "supplement-" + one.supplement().notices(),
                        "你方提出的仲裁申请材料不齐备，请补正下列全部事项：",
                        one.supplement().items() == null ? "" : one.supplement().items(),
                        "请于" + until + "前补正。补正材料收到之日为收到申请之日；逾期未补正的，申请材料退回，不影响再次申请（《劳动人事争议仲裁办案规则》第二十九条、第四十六条）。"),
                ServingClass.S3);
    }

    void returned(RegistrationNumber number) {
        toApplicants(
                number,
                papers.letter(
                        number,
                        "D511",
                        "退回申请告知书",
                        "unsupplemented",
                        "你方的仲裁申请经书面通知后没有在期限内补正，本委将申请材料退回。",
                        "退回不影响你方补齐材料后再次申请，请留意仲裁时效。"),
                ServingClass.S3);
    }

    void suggestion(RegistrationNumber number, List<String> organisations) {
        var letter = papers.letter(
                number,
                "D103",
                "调解建议书",
                "suggestion",
                "申请事项：" + claims.of(number).stream().map(Claim::line).collect(Collectors.joining("；")) + "。",
                "本案未经调解。本委建议双方先行调解，可以选择的调解组织：" + String.join("、", organisations) + "。",
                "双方同意先行调解的，本委暂缓受理；任何一方不同意或者没有答复的，本委依法继续审查，不影响申请仲裁的权利（《劳动人事争议仲裁办案规则》第六十九条）。");
        parties.of(number).forEach(party -> service.begin(number, letter, party.id(), ServingClass.S3));
    }

    /** 立案审批表, for the internal file. */
    void approvalSheet(Arbitration one, List<FilingCondition.Opinion> conditions) {
        var filing = one.filing();
        if (filing == null || filing.approver() == null) {
            return;
        }
        papers.letter(
                one.number(),
                "D306",
                "立案审批表",
                "approval",
                "案由：" + disputes.get(one.number()).cause().label() + "；收件日期：" + one.applicationReceivedOn()
                        + (one.supplement().suppliedOn() == null
                                ? ""
                                : "；补正日期：" + one.supplement().suppliedOn()),
                conditions.stream().map(FilingCondition.Opinion::line).collect(Collectors.joining("\n")),
                "承办人意见：" + filing.proposal().label() + "。" + filing.reason() + "（" + actor.nameOf(filing.handler())
                        + "）",
                filing.procedure() == null || filing.tribunal() == null
                        ? ""
                        : "程序：" + filing.procedure().label() + "；组庭形式："
                                + filing.tribunal().label(),
                "审批意见：同意。" + actor.nameOf(filing.approver()) + "，" + filing.decidedOn());
    }

    void acceptance(Arbitration one) {
        toApplicants(
                one.number(),
                papers.letter(
                        one.number(),
                        "D307",
                        "受理通知书",
                        "acceptance",
                        "你方于" + receivedOn(one) + "提出的仲裁申请（案由："
                                + disputes.get(one.number()).cause().label() + "），本委决定于" + one.acceptedOn() + "受理，案号："
                                + one.caseNo() + "。",
                        "权利：委托代理人、申请回避、提供证据、进行辩论、请求和接受调解、变更或者放弃请求。义务：遵守仲裁庭秩序，如实陈述，按期到庭，履行生效文书。",
                        "请填写送达地址确认书；拒不提供或者提供不准确地址的，由你方承担文书不能送达的后果。",
                        "仲裁裁决自受理之日起四十五日内作出；案情复杂的，经批准可以延期，延长期限不超过十五日。"),
                ServingClass.S3);
    }

    void refusal(Arbitration one) {
        var filing = one.filing();
        var ground = filing == null ? null : filing.ground();
        if (filing == null || ground == null) {
            throw new IllegalStateException("no ground of refusal for " + one.number());
        }
        toApplicants(
                one.number(),
                papers.letter(
                        one.number(),
                        "D308",
                        "不予受理通知书",
                        "refusal",
                        "请求事项："
                                + claims.of(one.number()).stream()
                                        .map(Claim::line)
                                        .collect(Collectors.joining("；")) + "。",
                        "经审查，因" + ground.label() + "，依照《劳动人事争议仲裁办案规则》" + ground.article() + "，本委决定不予受理。",
                        "理由：" + filing.reason(),
                        SUE),
                ServingClass.S3);
    }

    void noJurisdiction(Arbitration one) {
        var filing = one.filing();
        if (filing == null) {
            throw new IllegalStateException("no opinion on " + one.number());
        }
        toApplicants(
                one.number(),
                papers.letter(
                        one.number(),
                        "D309",
                        "管辖告知书",
                        "jurisdiction",
                        "经审查，本委对你方申请的争议没有管辖权。理由：" + filing.reason(),
                        "有管辖权的仲裁委员会：" + filing.competentCommission() + "。请向该委员会申请（《劳动人事争议仲裁办案规则》第三十一条）。"),
                ServingClass.S3);
    }

    /** 逾期未作出决定: what the applicant takes to the court. */
    void undecided(RegistrationNumber number, @Nullable LocalDate due) {
        papers.letter(
                number,
                "D604",
                "逾期未作出受理决定的说明",
                "undecided",
                "本委于" + receivedOn(arbitrations.get(number)) + "收到仲裁申请，应当于" + due + "前决定是否受理，至今没有作出决定。",
                "申请人可以就该争议事项向人民法院提起诉讼（《劳动争议调解仲裁法》第二十九条）；没有起诉的，本委继续审查。");
    }

    private LocalDate receivedOn(Arbitration one) {
        var supplied = one.supplement().suppliedOn();
        return supplied == null ? one.applicationReceivedOn() : supplied;
    }

    private void toApplicants(RegistrationNumber number, long document, ServingClass serviceClass) {
        parties.of(number).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .map(Party::id)
                .forEach(party -> service.begin(number, document, party, serviceClass));
    }
}
