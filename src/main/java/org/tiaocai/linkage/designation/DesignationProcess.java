package org.tiaocai.linkage.designation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Stage;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.Courts;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells a mediation that a court has designated. */
@Component
@Transactional
public class DesignationProcess {

    private static final Set<Stage> BEFORE_ANY_MEDIATION =
            Set.of(Stage.REGISTERED, Stage.ADVISING, Stage.SEEKING_CONSENT);

    private final RuntimeService engine;
    private final Designations designations;
    private final Disputes disputes;
    private final Courts courts;
    private final CourtCases courtCases;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    DesignationProcess(
            RuntimeService engine,
            Designations designations,
            Disputes disputes,
            Courts courts,
            CourtCases courtCases,
            RunningLimits limits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.designations = designations;
        this.disputes = disputes;
        this.courts = courts;
        this.courtCases = courtCases;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 登记法院委派、委托: the case leaves the usual road of its intake. @throws Refused once it is being mediated */
    public void designated(
            RegistrationNumber number, String court, String platformNo, DesignationKind kind, LocalDate receivedOn) {
        if (!mayBeDesignated(number)) {
            throw new Refused("案件 " + number + " 已经进入其他程序，不能再登记为法院委派");
        }
        if (receivedOn.isAfter(LocalDate.now(clock))) {
            throw new Refused("收到委派的日期（" + receivedOn + "）不能晚于今天");
        }
        designations.find(court, platformNo).ifPresent(known -> {
            throw new Refused("平台编号 " + platformNo + " 已经登记为案件 " + known.number());
        });
        designations.insert(number, courts.get(court).id(), platformNo, kind, receivedOn);
        courtCases.concerns(number, court);
        limits.start(number, RuleIds.DESIGNATION_CONFIRMATION, receivedOn);
        journal.act(number, "登记法院委派调解：" + courts.name(court), kind.label() + "，平台编号 " + platformNo);
        actor.asApplication(() -> engine.createMessageCorrelation("courtDesignated")
                .processInstanceBusinessKey(number.value())
                .setVariable(DesignationVariables.RULE.name(), kind.rule())
                .correlateWithResult());
    }

    @Transactional(readOnly = true)
    boolean mayBeDesignated(RegistrationNumber number) {
        return designations.find(number).isEmpty()
                && BEFORE_ANY_MEDIATION.contains(disputes.get(number).stage());
    }

    /** 双方同意延长 (特邀调解规定27). @throws Refused unless it is being mediated and the day lies behind the limit */
    public void extended(RegistrationNumber number, LocalDate until) {
        var rule = designations.get(number).kind().rule();
        var running = limits.running(number, rule).orElseThrow(() -> new Refused("本案没有正在进行的法院委派调解"));
        if (!until.isAfter(running.dueOn())) {
            throw new Refused("延长后的期限（" + until + "）应当晚于现在的届满日（" + running.dueOn() + "）");
        }
        var longer = running.extendedDays() + (int) ChronoUnit.DAYS.between(running.dueOn(), until);
        journal.act(number, "双方同意延长法院委派调解期限", "延长至 " + limits.extend(number, rule, longer, "双方同意延长"));
    }
}
