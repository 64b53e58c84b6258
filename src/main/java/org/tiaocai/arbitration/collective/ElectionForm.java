package org.tiaocai.arbitration.collective;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.documents.PaperOnRequest.Nothing;
import org.tiaocai.shared.RegistrationNumber;

/** 代表人推举书和名单 (D304, 规则63): printed for all workers to sign, with the representatives whom they have named so far. */
@Component
record ElectionForm(
        Arbitrations arbitrations, Findings findings, Representatives representatives, Parties parties, Claims claims)
        implements PaperOnRequest.Source {

    /** 代表人推举书. */
    record RepresentativeElection(List<Worker> workers, List<String> elected) implements Facts {}

    /**
     * @param identity the whole number, which each signs for
     * @param asked what the worker asks for, by kinds
     * @param amount in yuan, of the claims that are the worker's alone; what several ask for together is shared by nobody yet
     */
    record Worker(
            String name,
            @Nullable String identity,
            List<String> asked,
            @Nullable BigDecimal amount) {}

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(PaperOnRequest.of("D304", Nothing.class, this::isCollective, this::election));
    }

    private RepresentativeElection election(RegistrationNumber number, Nothing nothing) {
        var acting = representatives.of(number);
        var workers = representatives.applicants(number);
        var all = claims.of(number);
        var identities = parties.identityNumbers(number);
        return new RepresentativeElection(
                workers.stream()
                        .map(worker -> worker(worker, identities.get(worker.id()), all))
                        .toList(),
                workers.stream()
                        .filter(worker -> acting.contains(worker.id()))
                        .map(worker -> worker.name())
                        .toList());
    }

    private static Worker worker(Party worker, @Nullable String identity, List<Claim> all) {
        var theirs = all.stream()
                .filter(claim -> claim.claimants().contains(worker.id()))
                .toList();
        var amounts = theirs.stream()
                .filter(claim -> claim.claimants().size() == 1)
                .map(Claim::amount)
                .filter(Objects::nonNull)
                .toList();
        return new Worker(
                worker.name(),
                identity,
                theirs.stream().map(claim -> claim.type().label()).distinct().toList(),
                amounts.isEmpty() ? null : amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private boolean isCollective(RegistrationNumber number) {
        var arbitration = arbitrations.find(number);
        return findings.has(number, Finding.COLLECTIVE)
                || arbitration.map(Arbitration::collective).orElse(false);
    }
}
