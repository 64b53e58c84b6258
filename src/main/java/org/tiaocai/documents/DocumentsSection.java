package org.tiaocai.documents;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 文书 on the case page: those that the person may open. */
@Component
@Order(310)
class DocumentsSection implements CaseSection {

    private final Documents documents;
    private final Rights rights;

    DocumentsSection(Documents documents, Rights rights) {
        this.documents = documents;
        this.rights = rights;
    }

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var mine = rights.in(number);
        return Map.of(
                "documents",
                documents.of(number).stream()
                        .filter(one -> mine.mayOpen(one.code(), one.volume() == Volume.INTERNAL))
                        .toList());
    }
}
