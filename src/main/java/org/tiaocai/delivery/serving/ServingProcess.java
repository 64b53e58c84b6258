package org.tiaocai.delivery.serving;

import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.PartyLeft;
import org.tiaocai.documents.PaperIssued;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells the service of documents. */
@Component
public class ServingProcess {

    private final RuntimeService engine;
    private final Servings servings;
    private final Abandonment abandonment;
    private final Actor actor;

    ServingProcess(RuntimeService engine, Servings servings, Abandonment abandonment, Actor actor) {
        this.engine = engine;
        this.servings = servings;
        this.abandonment = abandonment;
        this.actor = actor;
    }

    @EventListener
    void issued(PaperIssued paper) {
        paper.recipients().forEach(party -> begin(paper.number(), paper.documentId(), party));
    }

    @EventListener
    void left(PartyLeft left) {
        stop(
                left.number(),
                left.partyId(),
                service -> left.by().leavesNobody() || !service.serviceClass().isOfResults(),
                ServingsOfTheGone.reason(left.by()));
    }

    /** Who has left is told how it left, and keeps what was ruled on it; the rest concerns it no more. */
    public void stop(RegistrationNumber number, long party, Predicate<Serving> which, String reason) {
        underWay(number)
                .filter(service -> service.partyId() == party && which.test(service))
                .toList()
                .forEach(service -> abandon(service, reason));
    }

    /** Begins the service of a document that no process waits for, by the class of the catalogue. @throws Refused while it is served or when it was */
    @Transactional
    public void begin(RegistrationNumber number, long documentId, long partyId) {
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                ServingVariables.PROCESS,
                number.value(),
                Map.of(
                        ServingVariables.DOCUMENT.name(), documentId,
                        ServingVariables.RECIPIENT.name(), partyId)));
    }

    /** 不再送达: whatever the servings of the case are waiting for, they end; what has been served stays served. */
    @Transactional
    public void abandonAll(RegistrationNumber number, String reason) {
        underWay(number).forEach(service -> abandon(service, reason));
    }

    private Stream<Serving> underWay(RegistrationNumber number) {
        return servings.of(number).stream()
                .filter(service -> service.state() == ServingState.OPEN || service.state() == ServingState.WAITING);
    }

    /** The same for one document to one party. @throws Refused when it is not being served */
    @Transactional
    public void abandon(RegistrationNumber number, long documentId, long partyId, String reason) {
        abandon(
                servings.of(number).stream()
                        .filter(one -> one.documentId() == documentId && one.partyId() == partyId)
                        .findFirst()
                        .orElseThrow(() -> new Refused("这份文书没有交付向该当事人送达")),
                reason);
    }

    private void abandon(Serving service, String reason) {
        if (!abandonment.abandon(service, ServingChecks.text(reason, "请填写不再送达的原因"))) {
            throw new Refused("这份文书的送达已经结束，不能撤回");
        }
        try {
            actor.asApplication(() -> engine.createMessageCorrelation(ServingVariables.ABANDONED)
                    .processInstanceBusinessKey(service.number().value())
                    .processInstanceVariableEquals(ServingVariables.SERVICE.name(), service.id())
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException ended) {
            throw new Refused("这份文书的送达刚刚已经结束，请刷新后核对");
        }
    }
}
