package org.tiaocai.delivery.service;

import static org.tiaocai.delivery.service.ServiceVariables.DOCUMENT;
import static org.tiaocai.delivery.service.ServiceVariables.RECIPIENT;
import static org.tiaocai.delivery.service.ServiceVariables.SERVICE;
import static org.tiaocai.delivery.service.ServiceVariables.SERVICE_DUE;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Days;
import org.tiaocai.clocks.Limits;
import org.tiaocai.documents.Catalogue;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** 登记待送达: which document goes to whom, by which class, and until when. */
@Component
class OpenService implements JavaDelegate {

    private final ServiceFile file;
    private final Catalogue catalogue;
    private final Services services;
    private final ServiceJournal journal;
    private final Days days;
    private final Clock clock;

    OpenService(
            ServiceFile file, Catalogue catalogue, Services services, ServiceJournal journal, Days days, Clock clock) {
        this.file = file;
        this.catalogue = catalogue;
        this.services = services;
        this.journal = journal;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var number = CaseNumber.of(execution.getProcessBusinessKey());
        var document = file.document(number, DOCUMENT.get(execution));
        var recipient = file.recipient(number, RECIPIENT.get(execution));
        var id = services.open(number, document.id(), recipient.id(), serviceClass(document));
        SERVICE.set(execution, id);
        Limits.SUBJECT.set(execution, DeemedService.subject(id));
        if (SERVICE_DUE.find(execution) == null) {
            var due = days.target("serveDocument").toInstant().atZone(clock.getZone());
            SERVICE_DUE.set(execution, LocalDate.from(due));
        }
        journal.write(services.get(number, id), "交付送达", null);
    }

    private ServiceClass serviceClass(DocumentEntry document) {
        return ServiceClass.of(catalogue.kind(document.code()).serviceClass())
                .orElseThrow(() -> new Refused("《" + document.title() + "》不需要送达"));
    }
}
