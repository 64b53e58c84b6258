package org.tiaocai.linkage.joint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.joint.JointHandling.Form;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells a joint handling. */
@Component
@Transactional
public class JointProcess {

    private final RuntimeService engine;
    private final JointHandlings all;
    private final Arbitrations arbitrations;
    private final Disputes disputes;
    private final Courts courts;
    private final CourtCases courtCases;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    JointProcess(
            RuntimeService engine,
            JointHandlings all,
            Arbitrations arbitrations,
            Disputes disputes,
            Courts courts,
            CourtCases courtCases,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.all = all;
        this.arbitrations = arbitrations;
        this.disputes = disputes;
        this.courts = courts;
        this.courtCases = courtCases;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 提出联合办案. @throws Refused unless the case is being arbitrated and nothing of the kind is under way */
    public long propose(RegistrationNumber number, String court, Form form, String reason) {
        if (!mayBeProposed(number)) {
            throw new Refused("案件 " + number + " 没有在仲裁审理中，或者已有一次联合办案正在进行");
        }
        var partner = courts.get(court);
        var id = all.insert(number, partner.id(), form, reason, actor.id(), LocalDate.now(clock));
        courtCases.concerns(number, partner.id());
        journal.act(number, "提出联合办案：" + form.label() + "，" + partner.name(), reason);
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                "joint-handling",
                number.value(),
                Map.of(JointVariables.JOINT_HANDLING.name(), id, "courtGroup", partner.group())));
        return id;
    }

    @Transactional(readOnly = true)
    boolean mayBeProposed(RegistrationNumber number) {
        var accepted = arbitrations
                .find(number)
                .filter(one -> one.acceptedOn() != null)
                .isPresent();
        return accepted
                && disputes.get(number).closedOn() == null
                && all.of(number).stream().allMatch(JointProcess::isOver);
    }

    private static boolean isOver(JointHandling one) {
        return one.refusal() != null || one.result() != null || one.answer() != null && one.judge() == null;
    }
}
