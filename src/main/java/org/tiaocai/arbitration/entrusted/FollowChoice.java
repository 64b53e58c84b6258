package org.tiaocai.arbitration.entrusted;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationClosed;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.motion.CaseEvents;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.review.ReviewProcess;
import org.tiaocai.dispute.Side;
import org.tiaocai.mediation.entrustment.ChoiceProcess;
import org.tiaocai.mediation.entrustment.EntrustmentProcess;
import org.tiaocai.mediation.entrustment.WaitingCase;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 案件随双方的选择而行: by the same acts as if they were registered on the case page, so that nothing is typed again. */
@Component
class FollowChoice implements WaitingCase {

    private final RuntimeService engine;
    private final CaseEvents motions;
    private final ReviewProcess reviews;
    private final OutsideAgreements agreements;
    private final ChoiceProcess choice;
    private final EntrustmentProcess entrustments;
    private final Arbitrations arbitrations;
    private final Stages stages;
    private final Actor actor;

    FollowChoice(
            @Lazy RuntimeService engine,
            CaseEvents motions,
            ReviewProcess reviews,
            OutsideAgreements agreements,
            ChoiceProcess choice,
            EntrustmentProcess entrustments,
            Arbitrations arbitrations,
            Stages stages,
            Actor actor) {
        this.engine = engine;
        this.motions = motions;
        this.reviews = reviews;
        this.agreements = agreements;
        this.choice = choice;
        this.entrustments = entrustments;
        this.arbitrations = arbitrations;
        this.stages = stages;
        this.actor = actor;
    }

    @Override
    public boolean isAccepted(RegistrationNumber number) {
        return arbitrations.get(number).acceptedOn() != null;
    }

    @Override
    public void withdrawn(RegistrationNumber number, String why, @Nullable Long byAgent) {
        raise(number, MotionKind.WITHDRAWAL, why, byAgent, "SETTLED");
    }

    @Override
    public void settled(RegistrationNumber number, String why, @Nullable Long byAgent) {
        raise(number, MotionKind.SETTLEMENT, why, byAgent, null);
    }

    @Override
    public void reviewAsked(RegistrationNumber number, LocalDate applicantOn, LocalDate respondentOn) {
        try {
            actor.asApplication(engine.createMessageCorrelation("disputeSettled")
                    .processInstanceBusinessKey(number.value())::correlateWithResult);
        } catch (MismatchingMessageCorrelationException decided) {
            throw new Refused("案件 " + number + " 已经不在立案审查，请刷新后核对");
        }
        reviews.jointlyApplied(number, applicantOn, respondentOn);
    }

    /**
     * A choice that was made is no longer waited for; one that closed the case must not be broken off by it. Nor is a
     * mediation waited for that could change nothing any more.
     */
    @EventListener
    void closed(ArbitrationClosed closed) {
        entrustments.moot(closed.number());
        agreements
                .entrusted(closed.number())
                .filter(one -> one.choice() == null)
                .ifPresent(one -> choice.moot(one.number()));
    }

    private void raise(
            RegistrationNumber number, MotionKind kind, String why, @Nullable Long byAgent, @Nullable String ground) {
        var form = JsonNodeFactory.instance.objectNode();
        form.put("raisedBy", Side.APPLICANT.name());
        form.put("content", why);
        if (byAgent != null) {
            form.put("byAgent", byAgent);
        }
        if (ground != null) {
            form.put("ground", ground);
        }
        stages.must(number, "motion.raise/" + kind);
        motions.raised(number, kind, form.toString());
    }
}
