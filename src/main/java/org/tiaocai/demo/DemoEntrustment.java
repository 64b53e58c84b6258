package org.tiaocai.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.tiaocai.mediation.entrustment.EntrustmentKind;
import org.tiaocai.mediation.entrustment.EntrustmentProcess;
import org.tiaocai.shared.RegistrationNumber;

/** Cases of the demo that a street's organisation mediates: one ends in its own agreement and goes on to the review. */
@Component
@Profile("demo")
record DemoEntrustment(DemoArbitration arbitration, EntrustmentProcess entrustment) {

    private static final String AGREED = "被申请人七日内向申请人支付所欠款项 8000 元（人民币捌仟元整）。";

    private static final String REGISTRAR = "registrar";

    /** 调解建议书, then entrusted to a street's organisation; with no result it is still there. */
    void suggested(DemoDesk desk, MadeUpDispute made, IntFunction<LocalDate> ago, int days, String result) {
        var number = arbitration.filed(desk, made.form(ago.apply(days)), ago.apply(days));
        desk.complete(
                number,
                REGISTRAR,
                "checkMaterials",
                Map.of("oral", false),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "SUGGESTED"));
        arbitration.served(desk, number);
        var today = desk.today();
        desk.complete(
                number,
                REGISTRAR,
                "recordMediationReply",
                Map.of("applicantOn", today.toString(), "respondentOn", today.toString()),
                Map.of("suggestionReply", "BOTH_CONSENT"));
        desk.as(REGISTRAR, () -> {
            entrustment.entrusted(
                    RegistrationNumber.of(number), EntrustmentKind.SUGGESTED, "first-street", today, today, null);
            return number;
        });
        if (result.isEmpty()) {
            return;
        }
        desk.complete(number, "street", "acceptEntrustment", Map.of(), Map.of("entrustmentReply", "ACCEPTED"));
        desk.on(ago.apply(days - 4), number);
        desk.complete(
                number,
                "street",
                "reportEntrustedMediation",
                Map.of("mediator", "街道调解员", "account", "分别听取双方意见后提出方案。", "terms", AGREED),
                Map.of("entrustmentResult", result));
        if (result.equals("AGREED")) {
            signed(desk, number);
        }
    }

    /** The street's own agreement, on which the parties ask for 仲裁审查. */
    private void signed(DemoDesk desk, String number) {
        var today = desk.today();
        var day = today.toString();
        desk.complete(
                number,
                "street",
                "draftEntrustedAgreement",
                Map.of("terms", AGREED, "performanceDue", today.plusDays(7).toString(), "performanceMethod", "一次性转账支付"),
                Map.of());
        desk.complete(
                number,
                "street",
                "sealEntrustedAgreement",
                Map.of("applicantSignedOn", day, "respondentSignedOn", day, "mediatorSignedOn", day, "sealedOn", day),
                Map.of("entrustedSigning", "SIGNED"));
        desk.complete(
                number,
                "street",
                "chooseAfterAgreement",
                Map.of("applicantOn", day, "respondentOn", day),
                Map.of("entrustedChoice", "REVIEW"));
    }
}
