package org.tiaocai.linkage.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.observation.ObservationVariables.Host;
import org.tiaocai.linkage.officers.LiaisonOfficers;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells an observation. */
@Component
@Transactional
public class ObservationProcess {

    static final String KEY = "hearing-observation";

    private final RuntimeService engine;
    private final Observations observations;
    private final Observers observers;
    private final Arbitrations arbitrations;
    private final Hearings hearings;
    private final Duties duties;
    private final Courts courts;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    ObservationProcess(
            RuntimeService engine,
            Observations observations,
            Observers observers,
            Arbitrations arbitrations,
            Hearings hearings,
            Duties duties,
            Courts courts,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.observations = observations;
        this.observers = observers;
        this.arbitrations = arbitrations;
        this.hearings = hearings;
        this.duties = duties;
        this.courts = courts;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 提出观摩方案. @throws Refused when there is no such hearing to come, or an observer sits in it */
    public long propose(ObservationPlan plan) {
        var ours = LiaisonOfficers.COMMISSION.equals(plan.host());
        var caseNo = ours
                ? arbitrations.get(number(plan)).title()
                : courts.get(plan.host()).name() + " " + plan.caseNo();
        var hearingOn = ours ? arranged(number(plan)) : plan.hearingOn();
        if (hearingOn == null || hearingOn.isBefore(LocalDate.now(clock))) {
            throw new Refused("请填写开庭日期，不能早于今天");
        }
        if (plan.observers().isEmpty()) {
            throw new Refused("请至少选择一名观摩人员");
        }
        if (ours) {
            plan.observers().forEach(person -> refuseMember(number(plan), person));
        }
        var id = observations.insert(plan, caseNo, hearingOn, actor.id(), LocalDate.now(clock));
        observers.invite(id, plan.observers());
        journal.ofTheHouse("提出庭审观摩方案", caseNo + "，" + hearingOn);
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                KEY,
                Map.of(
                        ObservationVariables.OBSERVATION.name(),
                        id,
                        ObservationVariables.HOST.name(),
                        (ours ? Host.COMMISSION : Host.COURT).name())));
        return id;
    }

    private void refuseMember(RegistrationNumber number, String person) {
        if (duties.has(number, person, Duty.ARBITRATOR) || duties.has(number, person, Duty.CLERK)) {
            throw new Refused(actor.nameOf(person) + "是本案仲裁庭人员，不能作为观摩人员");
        }
    }

    private LocalDate arranged(RegistrationNumber number) {
        return hearings.planned(number)
                .map(Hearing::hearingOn)
                .orElseThrow(() -> new Refused("案件 " + number + " 没有排定的开庭，不能安排观摩"));
    }

    private static RegistrationNumber number(ObservationPlan plan) {
        var number = plan.number();
        if (number == null) {
            throw new Refused("本委的庭审，请填写登记号");
        }
        return number;
    }
}
