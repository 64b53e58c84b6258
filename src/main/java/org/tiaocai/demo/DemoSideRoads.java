package org.tiaocai.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.advance.AdvanceExecutionProcess;
import org.tiaocai.arbitration.award.correction.Correction;
import org.tiaocai.arbitration.award.correction.CorrectionProcess;
import org.tiaocai.arbitration.motion.CaseEvents;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.review.ReviewProcess;
import org.tiaocai.arbitration.tribunal.Recusal;
import org.tiaocai.arbitration.tribunal.TribunalEvents;
import org.tiaocai.demo.DemoArbitration.Until;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.joining.JoinedCases;
import org.tiaocai.linkage.overdue.OverdueProcess;
import org.tiaocai.linkage.preservation.PreservationProcess;
import org.tiaocai.shared.RegistrationNumber;

/** What comes beside the main line: each side road is taken by one of the demo's cases, on its own days. */
@Component
@Profile("demo")
record DemoSideRoads(
        DemoArbitration arbitration,
        DemoEntrustment entrusted,
        ReviewProcess review,
        CaseEvents motions,
        TribunalEvents tribunal,
        AdvanceExecutionProcess advance,
        CorrectionProcess slips,
        PreservationProcess preservation,
        OverdueProcess overdue,
        JoinedCases joined,
        Awards awards,
        Parties parties) {

    private static final String CLERK = "clerk";
    private static final String REGISTRAR = "registrar";
    private static final String REASON = "reason";

    /** @param arbitrated cases whose award has been served */
    void tell(
            DemoDesk desk,
            MadeUpDispute made,
            IntFunction<LocalDate> ago,
            DemoMediation mediation,
            List<String> arbitrated) {
        reviewed(desk, mediation.agreed(12));
        reviewed(desk, mediation.agreed(9));
        entrusted.suggested(desk, made, ago, 18, "AGREED");
        entrusted.suggested(desk, made, ago, 15, "FAILED");
        entrusted.suggested(desk, made, ago, 2, "");
        arbitration.settle(desk, arbitration.filed(desk, made.form(ago.apply(26)), ago.apply(26)), ago.apply(26));
        arbitration.collective(
                desk, arbitration.filed(desk, made.collective(ago.apply(5)), ago.apply(5)), ago.apply(5));
        arbitration.follow(
                desk,
                arbitration.filed(desk, made.dispatch(ago.apply(4)), ago.apply(4)),
                ago.apply(4),
                Until.PREPARING);
        inherited(desk, made, ago);
        challenged(desk, made, ago);
        tribunalRevoked(desk, made, ago);
        urgent(desk, made, ago);
        late(desk, made, ago);
        together(desk, made, ago);
        slipped(desk, ago, arbitrated.get(arbitrated.size() - 1));
    }

    private String formed(DemoDesk desk, MadeUpDispute made, IntFunction<LocalDate> ago, int days) {
        var number = arbitration.filed(desk, made.pay(made.form(ago.apply(days))), ago.apply(days));
        arbitration.follow(desk, number, ago.apply(days), Until.FORMED);
        return number;
    }

    /** 仲裁审查: a mediation agreement becomes a 调解书. */
    private void reviewed(DemoDesk desk, String number) {
        var today = desk.today();
        desk.as(REGISTRAR, () -> {
            review.jointlyApplied(RegistrationNumber.of(number), today, today);
            return number;
        });
        desk.complete(number, REGISTRAR, "decideOnReview", Map.of(), Map.of("reviewAcceptance", "ACCEPTED"));
        desk.complete(number, "head", "designateReviewArbitrator", Map.of("arbitrator", "arbitrator2"), Map.of());
        var sheet = new HashMap<String, Object>();
        Stream.of("voluntary", "lawful", "clear", "harmsNobody", "evidenceTrue", "confirmsNoRelation")
                .forEach(item -> sheet.put(item, true));
        sheet.put("opinion", "已逐项核对，予以置换。");
        desk.complete(number, "arbitrator2", "reviewAgreement", sheet, Map.of("reviewConclusion", "CONVERTED"));
        desk.complete(number, "arbitrator2", "signReviewDocument", Map.of("signed", true), Map.of());
        desk.complete(number, "seal", "sealReviewDocument", Map.of("sealed", true), Map.of());
        desk.complete(
                number,
                "service",
                "serveMediationDocument",
                Map.of("applicantSignedOn", today.toString(), "respondentSignedOn", today.toString()),
                Map.of("reviewReceipt", "BOTH_SIGNED"));
    }

    /** The worker dies; the case waits for the heirs, who then take the place. */
    private void inherited(DemoDesk desk, MadeUpDispute made, IntFunction<LocalDate> ago) {
        var number = formed(desk, made, ago, 14);
        raised(desk, number, MotionKind.SUSPENSION, Map.of("ground", "WORKER_DIED"));
        desk.complete(
                number,
                "head",
                "approveMotion",
                Map.of(REASON, "申请人死亡，等待继承人表明是否参加仲裁"),
                Map.of("motionDecision", "GRANTED"));
        desk.on(ago.apply(8), number);
        raised(
                desk,
                number,
                MotionKind.SUCCESSION,
                Map.of("ground", "WORKER_DIED", "partyKind", "PERSON", "persons", List.of(heir("王继承"), heir("王传承"))));
        desk.complete(
                number, "arbitrator", "decideOnMotion", Map.of(REASON, "继承人参加仲裁"), Map.of("motionDecision", "GRANTED"));
    }

    private static Map<String, Object> heir(String name) {
        return Map.of("side", "APPLICANT", "kind", "PERSON", "name", name);
    }

    private void raised(DemoDesk desk, String number, MotionKind kind, Map<String, ?> fields) {
        var form = new HashMap<String, Object>(fields);
        form.put("content", "见申请书和所附材料");
        desk.as(
                kind == MotionKind.EXTENSION ? "arbitrator" : CLERK,
                () -> motions.raised(
                        RegistrationNumber.of(number),
                        kind,
                        new ObjectMapper().valueToTree(form).toString()));
    }

    private void challenged(DemoDesk desk, MadeUpDispute made, IntFunction<LocalDate> ago) {
        var number = formed(desk, made, ago, 7);
        desk.as(
                CLERK,
                () -> tribunal.challenged(
                        RegistrationNumber.of(number),
                        "arbitrator",
                        Recusal.Raiser.RESPONDENT,
                        null,
                        Recusal.Ground.INTEREST,
                        Recusal.Moment.BEFORE_HEARING,
                        "称仲裁员与申请人同住一个小区"));
        desk.complete(
                number, "head", "decideOnRecusal", Map.of(REASON, "不属于法定的回避情形"), Map.of("recusalOutcome", "DISMISSED"));
        raised(desk, number, MotionKind.EXTENSION, Map.of("days", 10));
    }

    private void tribunalRevoked(DemoDesk desk, MadeUpDispute made, IntFunction<LocalDate> ago) {
        var number = formed(desk, made, ago, 6);
        desk.as(CLERK, () -> {
            tribunal.compositionUnlawful(RegistrationNumber.of(number), "记录人员与代理人有近亲属关系");
            return number;
        });
    }

    /** 先予执行 and 财产保全 of the same worker. */
    private void urgent(DemoDesk desk, MadeUpDispute made, IntFunction<LocalDate> ago) {
        var number = formed(desk, made, ago, 9);
        var worker = worker(number);
        desk.as(CLERK, () -> {
            advance.applied(RegistrationNumber.of(number), worker, 1, BigDecimal.valueOf(800), "生活困难，急需支付房租");
            return number;
        });
        desk.as(
                "liaison",
                () -> preservation.applied(
                        RegistrationNumber.of(number), worker, BigDecimal.valueOf(10_000), "被申请人的设备", desk.today()));
        desk.complete(
                number,
                "liaison",
                "forwardPreservation",
                Map.of("court", "district-court", "enclosures", "申请书、受理通知书副本"),
                Map.of());
    }

    private long worker(String number) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .map(Party::id)
                .findFirst()
                .orElseThrow();
    }

    /** 逾期未裁: heard and never decided, until a party asks why. */
    private void late(DemoDesk desk, MadeUpDispute made, IntFunction<LocalDate> ago) {
        var number = arbitration.filed(desk, made.form(ago.apply(48)), ago.apply(48));
        arbitration.follow(desk, number, ago.apply(48), Until.HEARD);
        desk.on(ago.apply(1), number);
        desk.as(REGISTRAR, () -> {
            overdue.asked(RegistrationNumber.of(number));
            return number;
        });
    }

    /** 并案: three workers of one employer are heard together. */
    private void together(DemoDesk desk, MadeUpDispute made, IntFunction<LocalDate> ago) {
        var first = made.form(ago.apply(6));
        var leading = accepted(desk, arbitration.filed(desk, first, ago.apply(6)), ago);
        for (var follower = 0; follower < 2; follower++) {
            var other = accepted(desk, arbitration.filed(desk, made.against(first, ago.apply(6)), ago.apply(6)), ago);
            desk.as(REGISTRAR, () -> {
                joined.join(RegistrationNumber.of(leading), other, "同一用人单位、同一事实，合并审理");
                return other;
            });
        }
    }

    private String accepted(DemoDesk desk, String number, IntFunction<LocalDate> ago) {
        arbitration.follow(desk, number, ago.apply(6), Until.PREPARING);
        return number;
    }

    /** 补正裁决书: a slip of the pen is found in an award that has been served. */
    private void slipped(DemoDesk desk, IntFunction<LocalDate> ago, String number) {
        desk.on(ago.apply(1), number);
        var award = awards.lastMade(RegistrationNumber.of(number)).orElseThrow();
        var paper = awards.documents(award.id()).get(0).documentId();
        desk.as("arbitrator", () -> {
            slips.faultFound(
                    RegistrationNumber.of(number), paper, Correction.Kind.CLERICAL, null, "请求有事实和法律依据", "请求有事实根据和法律依据");
            return number;
        });
    }
}
