package org.tiaocai.walk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.hearing.HearingSlots;
import org.tiaocai.arbitration.motion.Motions;
import org.tiaocai.arbitration.tribunal.SeatsLeft;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.Groups;
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
    private final Parties parties;
    private final HearingSlots slots;
    private final SeatsLeft seats;
    private final Duties duties;
    private final FilingMoves filing;
    private final AwardMoves award;
    private final ServingMoves serving;

    Colleagues(
            Bureau bureau,
            RuntimeService runtime,
            Arbitrations arbitrations,
            Tribunals tribunals,
            Motions motions,
            Parties parties,
            HearingSlots slots,
            SeatsLeft seats,
            Duties duties,
            FilingMoves filing,
            AwardMoves award,
            ServingMoves serving) {
        this.bureau = bureau;
        this.runtime = runtime;
        this.arbitrations = arbitrations;
        this.tribunals = tribunals;
        this.motions = motions;
        this.parties = parties;
        this.slots = slots;
        this.seats = seats;
        this.duties = duties;
        this.filing = filing;
        this.award = award;
        this.serving = serving;
    }

    /** Everybody who has a part in an arbitration. */
    void come() {
        bureau.staff();
        bureau.commission();
        bureau.colleague("presiding2", Groups.ARBITRATOR, Groups.PRESIDING);
        bureau.colleague("clerk2", Groups.CLERK);
    }

    /** What somebody does with the task today; empty when there is nothing to be done with it yet. */
    Optional<Move> move(RegistrationNumber number, Task task, Dice dice) {
        return Optional.ofNullable(
                switch (task.getTaskDefinitionKey()) {
                    case "checkMaterials",
                            "receiveSupplement",
                            "recordMediationReply",
                            "reviewFiling",
                            "approveFiling" -> filing.move(number, task, dice);
                    case "acceptMediation",
                            "appointMediators",
                            "holdSession",
                            "draftAgreement",
                            "signAgreement",
                            "sealAgreement" -> filing.mediation(number, task, dice);
                    case "noteCollective" -> Move.of("head", Map.of("instruction", "优先办理"));
                    case "serveDocument" -> serving.served(number, task, dice);
                    case "announceDocument" -> serving.announced(number);
                    case "confirmAddresses" ->
                        Move.of(
                                "registrar",
                                Map.of(
                                        "parties",
                                        parties.reachable(number).stream()
                                                .map(party -> Map.of(
                                                        "party",
                                                        party.id(),
                                                        "confirmation",
                                                        party.side() == Side.APPLICANT ? "CONFIRMED" : "NOT_REACHED"))
                                                .toList()));
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
                    case "decideOnCorrection",
                            "decideOnAdvanceExecution",
                            "archiveFile",
                            "visitOnPerformance",
                            "followBreach" -> null;
                    default ->
                        award.move(number, task, dice)
                                .or(() -> motion(number, task, dice))
                                .orElse(null);
                });
    }

    private Move tribunal(RegistrationNumber number, Dice dice) {
        var free = new ArrayList<>(free(number, ARBITRATORS, Duty.ARBITRATOR));
        var one = arbitrations.get(number);
        var panel = one.mustBePanel() || (!one.mustBeSole() && dice.in(20) && free.contains("presiding"));
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
        // One of several kept away; the hearing is judged by each of them alone.
        var respondents = parties.standing(number).stream()
                .filter(party -> party.side() == Side.RESPONDENT)
                .map(Party::id)
                .toList();
        List<Map<String, Object>> alone = respondents.size() > 1 && dice.in(30)
                ? List.of(Map.of("party", dice.one(respondents), "came", "ABSENT"))
                : List.of();
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
                "attendance",
                alone,
                "terms",
                "支付一万元"));
        return tribunals
                .of(number)
                .clerk()
                .map(clerk -> new Move(clerk, sheet, Map.of("hearingOutcome", outcome)))
                .orElse(null);
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
        return switch (kind) {
            case "COUNTERCLAIM" -> List.of("GRANTED", "SEPARATE", "OUT_OF_SCOPE");
            case "CLAIM_CHANGE" -> List.of("GRANTED", "DENIED", "SEPARATE");
            default -> List.of("GRANTED", "DENIED");
        };
    }

    /** Somebody who could be challenged now. */
    Optional<String> somebodySeated(RegistrationNumber number, Dice dice) {
        var seated = tribunals.of(number).seated();
        return seated.isEmpty()
                ? Optional.empty()
                : Optional.of(dice.one(seated).person());
    }
}
