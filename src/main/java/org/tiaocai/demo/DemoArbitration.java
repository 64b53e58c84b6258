package org.tiaocai.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.hearing.HearingPlan;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.RegistrationNumber;

/** 演示案件 on the road of an arbitration, up to where the story wants them, and never beyond today. */
@Component
@Profile("demo")
record DemoArbitration(
        ReckonerInForce reckoner, HearingPlan hearings, Bookings bookings, Claims claims, Parties parties) {

    /** Where a made-up case stands. */
    enum Until {
        FILED,
        REVIEWED,
        PREPARING,
        FORMED,
        ARRANGED,
        HEARD,
        SIGNING,
        AWARDED
    }

    private static final Map<String, Object> AGREED = Map.of("reason", "同意");

    /** Handed in at the counter by somebody who wants no mediation. */
    String filed(DemoDesk desk, ObjectNode form, LocalDate on) {
        desk.on(on, "-");
        form.put("wageArrearsEvident", true);
        var number = desk.register(form);
        desk.complete(
                number,
                "registrar",
                "adviseOnRoute",
                Map.of("explanation", "已释明先行调解和仲裁的途径，当事人选择仲裁。", "referredTo", "INSPECTION"),
                Map.of("route", "ARBITRATION"));
        return number;
    }

    /** From the day on which arbitration was asked for. */
    void follow(DemoDesk desk, String number, LocalDate filedOn, Until until) {
        if (until == Until.FILED) {
            return;
        }
        if (!accepted(desk, number, filedOn, until, "SOLE") || until == Until.PREPARING) {
            return;
        }
        if (!desk.goTo(after(filedOn, 2), number)) {
            return;
        }
        appoint(desk, number, "arbitrator", List.of());
        if (until == Until.FORMED) {
            return;
        }
        prepare(desk, number);
        if (!arrange(desk, number) || until == Until.ARRANGED) {
            return;
        }
        hear(desk, number, "CONCLUDED");
        if (until == Until.HEARD) {
            return;
        }
        award(desk, number, until);
    }

    /** 开庭时达成调解协议: the case ends with a 调解书 that both have signed for. */
    void settle(DemoDesk desk, String number, LocalDate filedOn) {
        accepted(desk, number, filedOn, Until.HEARD, "SOLE");
        desk.on(after(filedOn, 2), number);
        appoint(desk, number, "arbitrator", List.of());
        prepare(desk, number);
        if (!arrange(desk, number)) {
            return;
        }
        hear(desk, number, "MEDIATED");
        var items = claims.of(RegistrationNumber.of(number)).stream()
                .map(DemoArbitration::agreed)
                .toList();
        desk.complete(
                number,
                "arbitrator",
                "draftArbitralMediation",
                Map.of(
                        "scope", "FULL",
                        "items", items,
                        "terms", "双方就本案再无其他争议。",
                        "performanceMethod", "银行转账"),
                Map.of());
        desk.complete(number, "arbitrator", "signArbitralMediation", Map.of("signed", true), Map.of());
        desk.complete(number, "seal", "sealArbitralMediation", Map.of("sealed", true), Map.of());
        served(desk, number);
    }

    /** Four fifths of what was asked for, within seven days. */
    private static Map<String, Object> agreed(Claim claim) {
        var sum = Objects.requireNonNull(claim.amount()).multiply(new BigDecimal("0.8"));
        return Map.of(
                "claim", claim.ordinal(), "amount", sum.setScale(2, RoundingMode.HALF_UP), "performWithinDays", 7);
    }

    /** 集体争议: three sit, and one notice names them, the periods and the hearing. */
    void collective(DemoDesk desk, String number, LocalDate filedOn) {
        accepted(desk, number, filedOn, Until.PREPARING, "PANEL");
        appoint(desk, number, "presiding", List.of("arbitrator2", "arbitrator3"));
        arrange(desk, number);
    }

    /** @return whether it is accepted by today */
    private boolean accepted(DemoDesk desk, String number, LocalDate filedOn, Until until, String tribunal) {
        desk.complete(
                number,
                "registrar",
                "checkMaterials",
                Map.of("oral", false),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "NOT_SUGGESTED"));
        desk.complete(number, "registrar", "reviewFiling", opinion(tribunal), Map.of());
        if (until == Until.REVIEWED || !desk.goTo(after(filedOn, 1), number)) {
            return false;
        }
        desk.complete(number, "head", "approveFiling", AGREED, Map.of("filingApproval", "APPROVED"));
        return true;
    }

    private static void appoint(DemoDesk desk, String number, String presiding, List<String> members) {
        desk.complete(
                number,
                "head",
                "appointTribunal",
                Map.of("presiding", presiding, "members", members, "clerk", "clerk"),
                Map.of());
    }

    private void prepare(DemoDesk desk, String number) {
        served(desk, number);
        desk.complete(
                number,
                "clerk",
                "confirmAddresses",
                Map.of(
                        "parties",
                        parties.reachable(RegistrationNumber.of(number)).stream()
                                .map(party -> Map.of("party", party.id(), "confirmation", "CONFIRMED"))
                                .toList()),
                Map.of());
        desk.complete(
                number,
                "clerk",
                "receiveAnswer",
                Map.of("on", desk.today().toString(), "summary", "被申请人认为请求没有事实依据。"),
                Map.of("answering", "ANSWERED"));
        served(desk, number);
    }

    /** @return whether the hearing has come by today */
    private boolean arrange(DemoDesk desk, String number) {
        var slot = bookings.proposals(hearings.request(RegistrationNumber.of(number), false), 1)
                .get(0);
        desk.complete(
                number,
                "clerk",
                "arrangeHearing",
                Map.of(
                        "room", slot.room().id(),
                        "startsAt", slot.startsAt().toString(),
                        "shortNoticeAgreed", false),
                Map.of());
        served(desk, number);
        return desk.goTo(slot.startsAt().toLocalDate(), number);
    }

    private void hear(DemoDesk desk, String number, String outcome) {
        desk.complete(
                number,
                "clerk",
                "holdHearing",
                Map.of(
                        "open",
                        true,
                        "applicant",
                        "PRESENT",
                        "respondent",
                        "PRESENT",
                        "representatives",
                        parties.standing(RegistrationNumber.of(number)).stream()
                                .filter(party -> party.kind() == PartyKind.ORGANISATION)
                                .map(party -> Map.of("party", party.id()))
                                .toList(),
                        "recusalAsked",
                        true,
                        "mediationAttempted",
                        true,
                        "record",
                        "告知权利义务，询问回避；申请人陈述请求，被申请人答辩；举证质证，辩论，最后意见；仲裁庭主持调解。",
                        "terms",
                        "被申请人于七日内一次性支付申请人款项。",
                        "signatures",
                        "双方阅读笔录后签名。"),
                Map.of("hearingOutcome", outcome));
    }

    private void award(DemoDesk desk, String number, Until until) {
        desk.complete(
                number,
                "arbitrator",
                "deliberate",
                Map.of(
                        "views",
                        List.of(Map.of("person", "arbitrator", "position", "A", "opinion", "支持请求")),
                        "conclusion",
                        "支持申请人的请求"),
                Map.of("awardScope", "WHOLE", "caseWeight", "ORDINARY"));
        desk.complete(number, "arbitrator", "decideItems", Map.of("items", granted(number)), Map.of());
        desk.complete(
                number,
                "arbitrator",
                "draftAward",
                Map.of(
                        "facts",
                        "经审理查明，双方存在劳动关系，请求所依据的事实有证据证明。",
                        "reasons",
                        "请求有事实和法律依据，依照" + DemoArticles.of(claims.of(RegistrationNumber.of(number))) + "，予以支持。",
                        "evidence",
                        List.of(Map.of("name", "申请人提交的证据", "accepted", "ADMITTED"))),
                Map.of());
        desk.complete(number, "legal", "reviewLegality", AGREED, Map.of("legalOpinion", "LAWFUL"));
        if (until == Until.SIGNING) {
            return;
        }
        desk.complete(number, "arbitrator", "signAward", Map.of("signed", true), Map.of());
        desk.complete(number, "head", "approveAward", AGREED, Map.of("awardApproval", "APPROVED"));
        desk.complete(number, "seal", "sealAward", AGREED, Map.of("awardSealing", "SEALED"));
        served(desk, number);
    }

    private List<Map<String, Object>> granted(String number) {
        var worker = parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .findFirst()
                .orElseThrow()
                .id();
        return claims.of(RegistrationNumber.of(number)).stream()
                .<Map<String, Object>>map(claim -> Map.of(
                        "claim",
                        claim.ordinal(),
                        "party",
                        worker,
                        "ruling",
                        "GRANTED",
                        "amount",
                        claim.amount() == null ? 0 : claim.amount(),
                        "detail",
                        "于本裁决生效之日起十日内履行"))
                .toList();
    }

    void served(DemoDesk desk, String number) {
        desk.completeAll(
                number,
                "service",
                "serveDocument",
                Map.of(
                        "method", "DIRECT",
                        "day", desk.today().toString(),
                        "firstServer", "service",
                        "secondServer", "service2",
                        "result", "SIGNED",
                        "receiver", "RECIPIENT",
                        "place", "当事人住所"));
    }

    private static Map<String, Object> opinion(String tribunal) {
        return Map.of(
                "conditions",
                Stream.of("IN_SCOPE", "CLEAR_CLAIMS", "FIT_PARTIES", "JURISDICTION")
                        .map(condition -> Map.of("condition", condition, "met", true, "opinion", "材料齐备，符合"))
                        .toList(),
                "proposal",
                "ACCEPT",
                "reason",
                "符合受理条件",
                "procedure",
                "ORDINARY",
                "tribunal",
                tribunal);
    }

    private LocalDate after(LocalDate day, int workingDays) {
        return reckoner.calendar().workingDaysAfter(day, workingDays);
    }
}
