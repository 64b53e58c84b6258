package org.tiaocai.story;

import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.motion.Motion;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Motions;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.shared.RegistrationNumber;

/** An accepted case with its tribunal, on which something is asked for. */
abstract class MotionStory extends ArbitrationStory {

    @Autowired
    Motions motions;

    static final Object[] COUNTERCLAIM = {
        "raisedBy", "RESPONDENT", "claimType", "LIQUIDATED_DAMAGES", "claimAmount", 3_000
    };

    @Autowired
    Raising raising;

    String underWay() {
        return underWay(ProcedureKind.ORDINARY);
    }

    String underWay(ProcedureKind procedure) {
        var number = filedAndAccepted(procedure, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        return number;
    }

    Motion raised(String number, MotionKind kind, Object... fields) {
        return raisedBy(kind == MotionKind.EXTENSION ? "arbitrator" : "clerk", number, kind, fields);
    }

    Motion raisedBy(String user, String number, MotionKind kind, Object... fields) {
        return bureau.as(user, () -> raising.raise(number, kind, fields));
    }

    void decided(String by, String number, String task, String decision) {
        bureau.complete(by, number, task, Map.of("reason", "经审查"), Map.of("motionDecision", decision));
    }

    Motion last(String number) {
        return motions.of(RegistrationNumber.of(number)).stream()
                .reduce((a, b) -> b)
                .orElseThrow();
    }
}
