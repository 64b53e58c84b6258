package org.tiaocai.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.mediation.Agreeing;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.shared.RegistrationNumber;

/** How the colleagues fill in the forms of an award, and of a mediation before the tribunal. */
@Component
class AwardMoves {

    private static final Map<String, Object> REASON = Map.of("reason", "经审查");

    private final Tribunals tribunals;
    private final Claims claims;
    private final Agreeing agreeing;

    AwardMoves(Tribunals tribunals, Claims claims, Agreeing agreeing) {
        this.tribunals = tribunals;
        this.claims = claims;
        this.agreeing = agreeing;
    }

    Optional<Move> move(RegistrationNumber number, Task task, Dice dice) {
        return Optional.ofNullable(
                switch (task.getTaskDefinitionKey()) {
                    case "deliberate" -> deliberation(number, dice);
                    case "discussMajorCase" ->
                        Move.of(
                                "director",
                                Map.of("attendance", "主任、委员", "opinions", "同意", "conclusion", "同意", "adopted", true));
                    case "decideItems" -> items(number, dice);
                    case "draftAward" ->
                        Move.of(
                                leader(number),
                                Map.of(
                                        "facts",
                                        "查明的事实",
                                        "reasons",
                                        "依照《中华人民共和国劳动合同法》第三十条",
                                        "evidence",
                                        List.of(Map.of("name", "银行流水", "accepted", "ADMITTED"))));
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
                        Move.of(leader(number), agreeing.onAll(number.value(), "双方再无其他争议"));
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
                .map(claim -> dice.in(70) ? granted(claim, dice) : dismissed(claim))
                .toList();
        return Move.of(leader(number), Map.of("items", items));
    }

    /** For all who made the claim together, or for the first of them alone; owed in any way there is. */
    private static Map<String, Object> granted(Claim claim, Dice dice) {
        var item = new HashMap<String, Object>();
        var forOne = claim.claimants().size() > 1 && dice.in(50);
        var alone = claim.respondents().size() > 1 && dice.in(30);
        item.put("claim", claim.ordinal());
        item.put("ruling", forOne || alone ? "PARTLY" : "GRANTED");
        item.put("amount", claim.amount() == null ? 0 : claim.amount());
        item.put("detail", "十日内支付");
        item.put("creditors", forOne ? claim.claimants().subList(0, 1) : claim.claimants());
        if (claim.respondents().size() > 1) {
            item.put("debtors", alone ? claim.respondents().subList(0, 1) : claim.respondents());
            item.put("liability", alone ? null : dice.one("JOINT", "SUPPLEMENTARY"));
            item.put("ruling", alone ? "PARTLY" : "GRANTED");
        }
        return item;
    }

    private static Map<String, Object> dismissed(Claim claim) {
        return Map.of("claim", claim.ordinal(), "ruling", "DISMISSED", "detail", "不予支持");
    }

    private String leader(RegistrationNumber number) {
        return tribunals.of(number).presiding();
    }
}
