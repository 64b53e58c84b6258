package org.tiaocai.delivery.service;

import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.documents.PaperIssued;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** What the application tells the service of documents. */
@Component
public class DocumentServiceProcess {

    private final RuntimeService engine;
    private final Services services;
    private final Abandonment abandonment;
    private final Actor actor;

    DocumentServiceProcess(RuntimeService engine, Services services, Abandonment abandonment, Actor actor) {
        this.engine = engine;
        this.services = services;
        this.abandonment = abandonment;
        this.actor = actor;
    }

    @EventListener
    void issued(PaperIssued paper) {
        paper.recipients().forEach(party -> begin(paper.number(), paper.documentId(), party));
    }

    /** Begins the service of a document that no process waits for, by the class of the catalogue. @throws Refused while it is served or when it was */
    @Transactional
    public void begin(CaseNumber number, long documentId, long partyId) {
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                ServiceVariables.PROCESS,
                number.value(),
                Map.of(
                        ServiceVariables.DOCUMENT.name(), documentId,
                        ServiceVariables.RECIPIENT.name(), partyId)));
    }

    /** 不再送达: whatever the services of the case are waiting for, they end; what has been served stays served. */
    @Transactional
    public void abandonAll(CaseNumber number, String reason) {
        services.of(number).stream()
                .filter(service -> service.state() == ServiceState.OPEN || service.state() == ServiceState.WAITING)
                .forEach(service -> abandon(service, reason));
    }

    /** The same for one document to one party. @throws Refused when it is not being served */
    @Transactional
    public void abandon(CaseNumber number, long documentId, long partyId, String reason) {
        abandon(
                services.of(number).stream()
                        .filter(one -> one.documentId() == documentId && one.partyId() == partyId)
                        .findFirst()
                        .orElseThrow(() -> new Refused("这份文书没有交付向该当事人送达")),
                reason);
    }

    private void abandon(DocumentService service, String reason) {
        if (!abandonment.abandon(service, ServiceChecks.text(reason, "请填写不再送达的原因"))) {
            throw new Refused("这份文书的送达已经结束，不能撤回");
        }
        try {
            actor.asApplication(() -> engine.createMessageCorrelation(ServiceVariables.ABANDONED)
                    .processInstanceBusinessKey(service.number().value())
                    .processInstanceVariableEquals(ServiceVariables.SERVICE.name(), service.id())
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException ended) {
            throw new Refused("这份文书的送达刚刚已经结束，请刷新后核对");
        }
    }
}
