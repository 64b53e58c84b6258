package org.tiaocai.delivery.serving;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.PaperRecipients;
import org.tiaocai.shared.RegistrationNumber;

/** 受送达人: on whom a paper is, was or was to be served, however that ended. */
@Component
record RecipientsByPaper(Servings servings) implements PaperRecipients {

    @Override
    public Map<Long, Set<Long>> of(RegistrationNumber number) {
        return servings.of(number).stream()
                .collect(Collectors.groupingBy(
                        Serving::documentId, Collectors.mapping(Serving::partyId, Collectors.toSet())));
    }
}
