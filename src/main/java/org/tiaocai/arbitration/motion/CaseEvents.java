package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.collective.Consents;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.ModelLimits;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 登记程序事项: what is asked for in time becomes an event of the arbitration; what is late is put on record. */
@Component
public class CaseEvents {

    private final RuntimeService engine;
    private final Arbitrations arbitrations;
    private final Motions motions;
    private final MotionChecks checks;
    private final MotionPapers papers;
    private final Consents consents;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;

    CaseEvents(
            RuntimeService engine,
            Arbitrations arbitrations,
            Motions motions,
            MotionChecks checks,
            MotionPapers papers,
            Consents consents,
            RunningLimits limits,
            Journal journal,
            Actor actor) {
        this.engine = engine;
        this.arbitrations = arbitrations;
        this.motions = motions;
        this.checks = checks;
        this.papers = papers;
        this.consents = consents;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
    }

    /** @throws Refused with the reason when the law does not leave the motion open now */
    @Transactional
    Motion raised(RegistrationNumber number, MotionKind kind, MotionForm form) {
        checks.reasonAgainst(arbitrations.get(number), kind).ifPresent(reason -> {
            throw new Refused("现在不能办理“" + kind.label() + "”：" + reason);
        });
        var motion = motions.register(number, kind, form, actor.id());
        if (checks.isTooLate(number, kind)) {
            motions.decide(motion.id(), Motion.Decision.IGNORED, actor.id(), "逾期提出");
            papers.tooLate(motion);
            journal.act(number, kind.label() + "：逾期提出，告知另行申请", null);
            return motions.get(motion.id());
        }
        kind.needsConsent(motion.raisedBy()).ifPresent(matter -> consents.use(number, matter));
        journal.act(number, "提出" + kind.label(), form.content());
        if (kind == MotionKind.COUNTERCLAIM) {
            limits.start(number, RuleIds.COUNTERCLAIM_DECISION, motion.subject(), motion.raisedOn(), "收到反申请");
        }
        tell(motion);
        return motion;
    }

    /** 法院已受理逾期未裁的起诉 (规则48): termination is proposed in the liaison's name. */
    @Transactional
    public void courtDocketed(RegistrationNumber number, String docketNo, LocalDate docketedOn) {
        raised(
                number,
                MotionKind.TERMINATION,
                new MotionForm(
                        null,
                        "人民法院已受理当事人以逾期未裁提起的诉讼，案号 " + docketNo,
                        Motion.Ground.COURT_DOCKETED,
                        null,
                        docketNo,
                        docketedOn,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private void tell(Motion motion) {
        try {
            actor.asApplication(
                    engine.createMessageCorrelation(motion.kind().event())
                            .processInstanceBusinessKey(motion.number().value())
                            .setVariablesLocal(Map.of(
                                    MotionVariables.MOTION.name(),
                                    motion.id(),
                                    ModelLimits.SUBJECT.name(),
                                    motion.subject()))::correlateWithResult);
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new Refused(
                    "案件 " + motion.number() + " 现在不能办理“" + motion.kind().label() + "”");
        }
    }
}
