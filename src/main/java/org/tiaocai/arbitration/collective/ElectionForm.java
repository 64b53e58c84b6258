package org.tiaocai.arbitration.collective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.documents.PaperOnRequest.Nothing;
import org.tiaocai.shared.RegistrationNumber;

/** 代表人推举书和名单 (D304, 规则63): printed for all workers to sign, with the representatives whom they have named so far. */
@Component
record ElectionForm(Arbitrations arbitrations, Findings findings, Representatives representatives)
        implements PaperOnRequest.Source {

    /** 代表人推举书. */
    record RepresentativeElection(List<Worker> workers, List<String> elected) implements Facts {}

    /** @param identity masked */
    record Worker(String name, @Nullable String identity) {}

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(PaperOnRequest.of("D304", Nothing.class, this::isCollective, this::election));
    }

    private RepresentativeElection election(RegistrationNumber number, Nothing nothing) {
        var acting = representatives.of(number);
        var workers = representatives.applicants(number);
        return new RepresentativeElection(
                workers.stream()
                        .map(worker -> new Worker(worker.name(), worker.maskedIdentityNumber()))
                        .toList(),
                workers.stream()
                        .filter(worker -> acting.contains(worker.id()))
                        .map(worker -> worker.name())
                        .toList());
    }

    private boolean isCollective(RegistrationNumber number) {
        var arbitration = arbitrations.find(number);
        return findings.has(number, Finding.COLLECTIVE)
                || arbitration.map(Arbitration::collective).orElse(false);
    }
}
