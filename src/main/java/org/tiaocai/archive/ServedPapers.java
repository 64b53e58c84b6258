package org.tiaocai.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.Serving;
import org.tiaocai.delivery.serving.ServingState;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Catalogue;
import org.tiaocai.documents.Documents;
import org.tiaocai.shared.RegistrationNumber;

/** 送达凭证: each paper that is served in form has its proof from each recipient (规则20). */
@Component
@Order(2)
record ServedPapers(Servings servings, Documents documents, Catalogue catalogue, Parties parties) implements FileCheck {

    @Override
    public List<Gap> gaps(RegistrationNumber number) {
        var all = servings.of(number);
        var gaps = new ArrayList<Gap>();
        all.stream().filter(one -> one.state() != ServingState.SERVED).forEach(one -> gaps.add(gap(number, one)));
        var begun = all.stream().map(Serving::documentId).collect(Collectors.toSet());
        documents.openToParties(number).stream()
                .filter(paper -> catalogue.kind(paper.code()).serviceClass().matches("S[1-3]"))
                .filter(paper -> !begun.contains(paper.id()))
                .forEach(paper -> gaps.add(new Gap("UNSERVED-" + paper.id(), "《" + paper.title() + "》没有送达记录")));
        return gaps;
    }

    private Gap gap(RegistrationNumber number, Serving one) {
        return new Gap(
                "SERVING-" + one.id(),
                "《" + one.documentTitle() + "》没有" + parties.names(number, List.of(one.partyId())) + "的送达凭证（"
                        + one.state().label() + "）");
    }
}
