package org.tiaocai.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.mediation.entrustment.ConsentsToEntrust;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Paying;

/** How the colleagues fill in the forms of a filing, and of the mediation for which it is deferred. */
@Component
class FilingMoves {

    private static final Map<String, Object> REASON = Map.of("reason", "经审查");

    private final Bureau bureau;
    private final Arbitrations arbitrations;
    private final Paying paying;
    private final ConsentsToEntrust consents;

    FilingMoves(Bureau bureau, Arbitrations arbitrations, Paying paying, ConsentsToEntrust consents) {
        this.consents = consents;
        this.paying = paying;
        this.bureau = bureau;
        this.arbitrations = arbitrations;
    }

    Move move(RegistrationNumber number, Task task, Dice dice) {
        var today = bureau.today().toString();
        var one = arbitrations.get(number);
        return switch (task.getTaskDefinitionKey()) {
            case "checkMaterials" ->
                new Move(
                        "registrar",
                        Map.of("oral", dice.in(10), "items", "身份证明"),
                        Map.of(
                                "filingMaterials",
                                one.supplement().notices() == 0 && dice.in(20) ? "INCOMPLETE" : "COMPLETE",
                                "mediationAdvice",
                                one.deferral().suggestedOn() == null && dice.in(20) ? "SUGGESTED" : "NOT_SUGGESTED"));
            case "receiveSupplement" -> Move.of("registrar", Map.of("on", today));
            case "recordMediationReply" ->
                new Move(
                        "registrar",
                        Map.of("consents", consents(number, today)),
                        Map.of("suggestionReply", dice.one("BOTH_CONSENT", "NO_CONSENT")));
            case "reviewFiling" -> Move.of("registrar", opinion(number, dice));
            default -> new Move("head", REASON, Map.of("filingApproval", dice.in(90) ? "APPROVED" : "SENT_BACK"));
        };
    }

    /** Everybody's own. */
    private Map<String, String> consents(RegistrationNumber number, String today) {
        return consents.asked(number).stream()
                .collect(Collectors.toMap(party -> String.valueOf(party.id()), party -> today));
    }

    private Map<String, Object> opinion(RegistrationNumber number, Dice dice) {
        var proposal = dice.in(90) ? "ACCEPT" : dice.one("REFUSE", "NO_JURISDICTION");
        var unmet = proposal.equals("NO_JURISDICTION") ? "JURISDICTION" : "";
        var simplified = dice.in(30);
        var panel = arbitrations.get(number).collective() || (!simplified && dice.in(40));
        var sheet = new HashMap<String, Object>(Map.of(
                "conditions",
                Stream.of("IN_SCOPE", "CLEAR_CLAIMS", "FIT_PARTIES", "JURISDICTION")
                        .map(one -> Map.of("condition", one, "met", !one.equals(unmet), "opinion", "见材料"))
                        .toList(),
                "proposal",
                proposal,
                "reason",
                "经审查",
                "competentCommission",
                "邻区仲裁委员会",
                "procedure",
                simplified ? "SIMPLIFIED" : "ORDINARY",
                "tribunal",
                panel ? "PANEL" : "SOLE"));
        if (simplified) {
            sheet.put("simplifiedGround", "CLEAR_FACTS");
        }
        if (proposal.equals("REFUSE")) {
            sheet.put("ground", "ALREADY_PENDING");
        }
        return sheet;
    }

    Move mediation(RegistrationNumber number, Task task, Dice dice) {
        var today = bureau.today().toString();
        return switch (task.getTaskDefinitionKey()) {
            case "acceptMediation" ->
                new Move(
                        "coordinator",
                        Map.of("acceptedOn", today, "organisation", "institute-mediation-centre", "reason", "略"),
                        Map.of("mediationAcceptance", dice.in(85) ? "ACCEPTED" : "DECLINED"));
            case "appointMediators" ->
                Move.of(
                        "coordinator",
                        Map.of("members", List.of("mediator"), "presiding", "mediator", "noConflict", true));
            case "holdSession" ->
                new Move(
                        "mediator",
                        Map.of("heldOn", today, "record", "双方到场。", "reason", "差距较大", "terms", "支付一万元。"),
                        Map.of("sessionOutcome", dice.one("AGREED", "NOT_AGREED", "WITHDRAWN")));
            case "draftAgreement" ->
                Move.of(
                        "mediator",
                        Map.of(
                                "terms",
                                "支付一万元。",
                                "performanceDue",
                                bureau.today().plusDays(10).toString(),
                                "performanceMethod",
                                "银行转账",
                                "items",
                                paying.items(number.value())));
            case "signAgreement" ->
                new Move(
                        "mediator",
                        Map.of("applicantSignedOn", today, "respondentSignedOn", today, "mediatorSignedOn", today),
                        Map.of("signing", dice.in(80) ? "SIGNED" : "REFUSED"));
            default -> Move.of("seal", Map.of("sealedOn", today));
        };
    }
}
