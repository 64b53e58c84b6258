package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingVariables.DOCUMENT;
import static org.tiaocai.delivery.serving.ServingVariables.RECIPIENT;
import static org.tiaocai.delivery.serving.ServingVariables.SERVICE;
import static org.tiaocai.delivery.serving.ServingVariables.SERVICE_DUE;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Catalogue;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.limits.Days;
import org.tiaocai.limits.ModelLimits;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 登记待送达: which document goes to whom, by which class, and until when. */
@Component
record OpenServing(
        ServingFile file,
        Catalogue catalogue,
        Servings servings,
        OneTaskPerVisit inSight,
        ServingJournal journal,
        Days days,
        Clock clock)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var document = file.document(number, DOCUMENT.get(execution));
        var recipient = file.recipient(number, RECIPIENT.get(execution));
        var id = servings.open(number, document.id(), recipient.id(), serviceClass(document));
        SERVICE.set(execution, id);
        ModelLimits.SUBJECT.set(execution, DeemedServing.subject(id));
        if (SERVICE_DUE.find(execution) == null) {
            var due = days.target("serveDocument").toInstant().atZone(clock.getZone());
            SERVICE_DUE.set(execution, LocalDate.from(due));
        }
        var service = servings.get(number, id);
        inSight.touched(service);
        journal.write(service, "交付送达", null);
    }

    private ServingClass serviceClass(DocumentEntry document) {
        return ServingClass.of(catalogue.kind(document.code()).serviceClass())
                .orElseThrow(() -> new Refused("《" + document.title() + "》不需要送达"));
    }
}
