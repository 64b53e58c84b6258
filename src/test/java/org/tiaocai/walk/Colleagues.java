package org.tiaocai.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.hearing.HearingSlots;
import org.tiaocai.arbitration.motion.Motions;
import org.tiaocai.arbitration.tribunal.SeatsLeft;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;

/** How the colleagues fill in each form: anything that a form lets through, the usual more often than the rest. */
@Component
class Colleagues {

    private static final List<String> ARBITRATORS = List.of("arbitrator", "arbitrator2", "arbitrator3", "presiding");
    private static final Map<String, Object> REASON = Map.of("reason", "经审查");

    private final Bureau bureau;
    private final RuntimeService runtime;
    private final Arbitrations arbitrations;
    private final Tribunals tribunals;
    private final Motions motions;
    private final HearingSlots slots;
    private final SeatsLeft seats;
    private final Duties duties;
    private final Claims claims;
    private final Parties parties;

    Colleagues(
            Bureau bureau,
            RuntimeService runtime,
            Arbitrations arbitrations,
            Tribunals tribunals,
            Motions motions,
            HearingSlots slots,
            SeatsLeft seats,
            Duties duties,
            Claims claims,
            Parties parties) {
        this.bureau = bureau;
        this.runtime = runtime;
        this.arbitrations = arbitrations;
        this.tribunals = tribunals;
        this.motions = motions;
        this.slots = slots;
        this.seats = seats;
        this.duties = duties;
        this.claims = claims;
        this.parties = parties;
    }

    /** What somebody does with the task today; empty when there is nothing to be done with it yet. */
    Optional<Move> move(RegistrationNumber number, Task task, Dice dice) {
        return Optional.ofNullable(
                switch (task.getTaskDefinitionKey()) {
                    case "checkMaterials",
                            "receiveSupplement",
                            "recordMediationReply",
                            "reviewFiling",
                            "approveFiling" -> filing(number, task, dice);
                    case "acceptMediation",
                            "appointMediators",
                            "holdSession",
                            "draftAgreement",
                            "signAgreement",
                            "sealAgreement" -> mediation(number, task, dice);
                    case "serveDocument" -> served();
                    case "confirmAddresses" ->
                        Move.of("registrar", Map.of("applicant", "CONFIRMED", "respondent", "NOT_REACHED"));
                    case "receiveAnswer" ->
                        new Move(
                                "registrar",
                                Map.of("on", bureau.today().toString(), "summary", "不同意支付"),
                                Map.of("answering", "ANSWERED"));
                    case "appointTribunal" -> tribunal(number, dice);
                    case "replaceMember" -> replacement(number);
                    case "decideOnRecusal" ->
                        new Move("head", REASON, Map.of("recusalOutcome", dice.in(50) ? "UPHELD" : "DISMISSED"));
                    case "arrangeHearing" ->
                        tribunals.of(number).arbitrators().isEmpty()
                                ? null
                                : slots.first(number, dice.in(15))
                                        .map(slot -> Move.of(clerkOf(number), slot))
                                        .orElse(null);
                    case "decideOnPostponement" ->
                        new Move("head", Map.of(), Map.of("postponementDecision", dice.one("GRANTED", "DENIED")));
                    case "holdHearing" -> hearing(number, dice);
                    case "endSuspension" -> Move.of(clerkOf(number), REASON);
                    case "decideOnCorrection", "decideOnAdvanceExecution" -> null;
                    default ->
                        award(number, task, dice)
                                .or(() -> motion(number, task, dice))
                                .orElse(null);
                });
    }

    private Move filing(RegistrationNumber number, Task task, Dice dice) {
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
                        Map.of("applicantOn", today, "respondentOn", today),
                        Map.of("suggestionReply", dice.one("BOTH_CONSENT", "NO_CONSENT")));
            case "reviewFiling" -> Move.of("registrar", opinion(number, dice));
            default -> new Move("head", REASON, Map.of("filingApproval", dice.in(90) ? "APPROVED" : "SENT_BACK"));
        };
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
        if (proposal.equals("REFUSE")) {
            sheet.put("ground", "ALREADY_PENDING");
        }
        return sheet;
    }

    private Move mediation(RegistrationNumber number, Task task, Dice dice) {
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
                                "terms", "支付一万元。",
                                "performanceDue", bureau.today().plusDays(10).toString(),
                                "performanceMethod", "银行转账"));
            case "signAgreement" ->
                new Move(
                        "mediator",
                        Map.of("applicantSignedOn", today, "respondentSignedOn", today, "mediatorSignedOn", today),
                        Map.of("signing", dice.in(80) ? "SIGNED" : "REFUSED"));
            default -> Move.of("seal", Map.of("sealedOn", today));
        };
    }

    private Move served() {
        return Move.of(
                "service",
                Map.of(
                        "method", "DIRECT",
                        "day", bureau.today().toString(),
                        "firstServer", "service",
                        "secondServer", "service2",
                        "result", "SIGNED",
                        "receiver", "RECIPIENT",
                        "place", "样例路1号"));
    }

    private Move tribunal(RegistrationNumber number, Dice dice) {
        var free = new ArrayList<>(free(number, ARBITRATORS, Duty.ARBITRATOR));
        var panel = arbitrations.get(number).mustBePanel() || (dice.in(20) && free.contains("presiding"));
        if (!panel) {
            free.remove("presiding");
        }
        var first = panel ? "presiding" : free.get(0);
        free.remove(first);
        return Move.of(
                "head",
                Map.of(
                        "presiding",
                        first,
                        "members",
                        panel ? free.subList(0, 2) : List.of(),
                        "clerk",
                        free(number, List.of("clerk", "clerk2"), Duty.CLERK).get(0)));
    }

    /** Of the tribunal; whoever it may be while there is none. */
    private String clerkOf(RegistrationNumber number) {
        return duties.of(number, Duty.CLERK).stream().findFirst().orElse("clerk");
    }

    private @Nullable Move replacement(RegistrationNumber number) {
        var seat = seats.leftIn(number);
        var seated =
                tribunals.of(number).seated().stream().map(one -> one.person()).toList();
        var roster = switch (seat) {
            case CLERK -> free(number, List.of("clerk", "clerk2"), Duty.CLERK);
            case PRESIDING -> free(number, List.of("presiding", "presiding2"), Duty.ARBITRATOR);
            default -> free(number, ARBITRATORS, Duty.ARBITRATOR);
        };
        return roster.stream()
                .filter(person -> !seated.contains(person))
                .findFirst()
                .map(person -> Move.of("head", Map.of("person", person)))
                .orElse(null);
    }

    private List<String> free(RegistrationNumber number, List<String> people, Duty duty) {
        return people.stream()
                .filter(person -> duties.reasonAgainst(number, person, duty).isEmpty())
                .toList();
    }

    private @Nullable Move hearing(RegistrationNumber number, Dice dice) {
        var outcome = dice.in(65) ? "CONCLUDED" : dice.one("MEDIATED", "ADJOURNED", "DEEMED_WITHDRAWN");
        var sheet = new HashMap<String, Object>(Map.of(
                "open",
                true,
                "applicant",
                outcome.equals("DEEMED_WITHDRAWN") ? "ABSENT" : "PRESENT",
                "respondent",
                outcome.equals("CONCLUDED") && dice.in(20) ? "ABSENT" : "PRESENT",
                "recusalAsked",
                true,
                "mediationAttempted",
                true,
                "record",
                "庭审笔录",
                "terms",
                "支付一万元"));
        return tribunals
                .of(number)
                .clerk()
                .map(clerk -> new Move(clerk, sheet, Map.of("hearingOutcome", outcome)))
                .orElse(null);
    }

    private Optional<Move> award(RegistrationNumber number, Task task, Dice dice) {
        return Optional.ofNullable(
                switch (task.getTaskDefinitionKey()) {
                    case "deliberate" -> deliberation(number, dice);
                    case "discussMajorCase" ->
                        Move.of(
                                "director",
                                Map.of("attendance", "主任、委员", "opinions", "同意", "conclusion", "同意", "adopted", true));
                    case "decideItems" -> items(number, dice);
                    case "draftAward" -> Move.of(leader(number), Map.of("facts", "查明的事实", "reasons", "理由"));
                    case "reviewLegality" ->
                        new Move("legal", REASON, Map.of("legalOpinion", dice.in(90) ? "LAWFUL" : "SENT_BACK"));
                    case "signAward" -> Move.of(task.getAssignee(), Map.of("signed", true));
                    case "approveAward" ->
                        new Move("head", REASON, Map.of("awardApproval", dice.in(90) ? "APPROVED" : "SENT_BACK"));
                    case "sealAward" ->
                        new Move(
                                "commission-seal",
                                REASON,
                                Map.of("awardSealing", dice.in(95) ? "SEALED" : "SENT_BACK"));
                    case "draftArbitralMediation" ->
                        Move.of(
                                leader(number),
                                Map.of(
                                        "scope",
                                        "FULL",
                                        "claims",
                                        List.of(),
                                        "terms",
                                        "支付一万元",
                                        "performanceMethod",
                                        "转账"));
                    case "signArbitralMediation" -> Move.of(task.getAssignee(), Map.of("signed", true));
                    case "sealArbitralMediation" -> Move.of("commission-seal", Map.of("sealed", true));
                    default -> null;
                });
    }

    private @Nullable Move deliberation(RegistrationNumber number, Dice dice) {
        var arbitrators = tribunals.of(number).arbitrators();
        if (arbitrators.isEmpty()) {
            return null;
        }
        return new Move(
                arbitrators.get(0),
                Map.of(
                        "views",
                        arbitrators.stream()
                                .map(person -> Map.of("person", person, "position", "A", "opinion", "同意"))
                                .toList(),
                        "conclusion",
                        "支持主要请求"),
                Map.of("awardScope", "WHOLE", "caseWeight", dice.in(85) ? "ORDINARY" : "MAJOR"));
    }

    private Move items(RegistrationNumber number, Dice dice) {
        var items = claims.of(number).stream()
                .map(claim -> dice.in(70)
                        ? Map.of(
                                "claim",
                                claim.ordinal(),
                                "party",
                                firstOf(number, claim.raisedBy()),
                                "ruling",
                                "GRANTED",
                                "amount",
                                claim.amount() == null ? 0 : claim.amount(),
                                "detail",
                                "十日内支付")
                        : Map.of(
                                "claim",
                                claim.ordinal(),
                                "party",
                                firstOf(number, claim.raisedBy()),
                                "ruling",
                                "DISMISSED",
                                "detail",
                                "不予支持"))
                .toList();
        return Move.of(leader(number), Map.of("items", items));
    }

    private long firstOf(RegistrationNumber number, Side side) {
        return parties.of(number).stream()
                .filter(party -> party.side() == side)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Optional<Move> motion(RegistrationNumber number, Task task, Dice dice) {
        var id = runtime.getVariable(task.getExecutionId(), "motionId");
        if (id == null) {
            return Optional.empty();
        }
        var motion = motions.get(Long.parseLong(id.toString()));
        var decision = dice.one(decisions(motion.kind().name()));
        var decider = task.getAssignee() == null ? "head" : task.getAssignee();
        return Optional.of(new Move(decider, REASON, Map.of("motionDecision", decision)));
    }

    private static List<String> decisions(String kind) {
        return kind.equals("COUNTERCLAIM")
                ? List.of("GRANTED", "SEPARATE", "OUT_OF_SCOPE")
                : List.of("GRANTED", "DENIED");
    }

    private String leader(RegistrationNumber number) {
        return tribunals.of(number).presiding();
    }

    /** Somebody who could be challenged now. */
    Optional<String> somebodySeated(RegistrationNumber number, Dice dice) {
        var seated = tribunals.of(number).seated();
        return seated.isEmpty()
                ? Optional.empty()
                : Optional.of(dice.one(seated).person());
    }
}
