package org.tiaocai.casefile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Road;
import org.tiaocai.dispute.Stage;

/** 阶段条: the steps of a case's road in the order in which it goes through them, and where it is. */
final class CaseSteps {

    private static final Map<Stage, String> STEPS = new EnumMap<>(Map.ofEntries(
            Map.entry(Stage.REGISTERED, "登记"),
            Map.entry(Stage.ADVISING, "登记"),
            Map.entry(Stage.SEEKING_CONSENT, "调解"),
            Map.entry(Stage.MEDIATION_REQUESTED, "调解"),
            Map.entry(Stage.IN_MEDIATION, "调解"),
            Map.entry(Stage.SIGNING_AGREEMENT, "调解"),
            Map.entry(Stage.MEDIATION_ENDED, "调解"),
            Map.entry(Stage.FILING, "立案"),
            Map.entry(Stage.SUPPLEMENTING, "立案"),
            Map.entry(Stage.DEFERRED, "立案"),
            Map.entry(Stage.PREPARING, "庭前准备"),
            Map.entry(Stage.HEARING, "开庭"),
            Map.entry(Stage.AWARDING, "裁决"),
            Map.entry(Stage.SERVING_RESULT, "送达"),
            Map.entry(Stage.CLOSED, "办结")));

    private static final List<String> MEDIATION = List.of("登记", "调解", "办结");
    private static final List<String> ARBITRATION = List.of("登记", "立案", "庭前准备", "开庭", "裁决", "送达", "办结");

    /** Where the case stands from a step: behind it, on it, or before it. */
    enum Standing {
        DONE,
        NOW,
        AHEAD
    }

    /** @param detail the stage in full, or how the case ended; empty beside the step where the case stands */
    record Step(String name, Standing standing, String detail) {}

    /** A case that is over shows the steps between that its end needs; without such an end it need not have gone through any. */
    static List<Step> of(Dispute dispute) {
        var here = STEPS.getOrDefault(dispute.stage(), "登记");
        if (dispute.stage() == Stage.CLOSED) {
            var how = dispute.outcome() == null ? "" : dispute.outcome().label();
            var where = dispute.outcome() == DisputeOutcome.VOIDED ? dispute.standing() : here;
            return Stream.concat(
                            behind(dispute).stream().map(step -> new Step(step, Standing.DONE, "")),
                            Stream.of(new Step(where, Standing.NOW, how)))
                    .toList();
        }
        var road = road(dispute, here);
        var at = road.indexOf(here);
        var steps = new ArrayList<Step>();
        for (int index = 0; index < road.size(); index++) {
            steps.add(new Step(
                    road.get(index),
                    index < at ? Standing.DONE : index == at ? Standing.NOW : Standing.AHEAD,
                    index == at ? dispute.standing() : ""));
        }
        return steps;
    }

    private static List<String> behind(Dispute dispute) {
        if (dispute.outcome() == DisputeOutcome.AGREEMENT) {
            return List.of("登记", "调解");
        }
        if (dispute.outcome() != DisputeOutcome.AWARD) {
            return List.of("登记");
        }
        var road = road(dispute, "裁决");
        return road.subList(0, road.size() - 1);
    }

    /** Who asked for mediation first has that behind them when the case is arbitrated. */
    private static List<String> road(Dispute dispute, String here) {
        var isMediation = dispute.road() == Road.MEDIATION;
        if (isMediation && MEDIATION.contains(here)) {
            return MEDIATION;
        }
        var road = new ArrayList<>(ARBITRATION);
        if (isMediation || here.equals("调解")) {
            road.add(1, "调解");
        }
        return road;
    }

    private CaseSteps() {}
}
