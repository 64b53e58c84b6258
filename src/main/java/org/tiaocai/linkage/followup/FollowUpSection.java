package org.tiaocai.linkage.followup;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.ResultDocuments;
import org.tiaocai.arbitration.award.ResultDocuments.ResultDocument;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 裁后 on the case page: the force of each paper for each worker, every period, and what is in court. */
@Component
@Order(200)
record FollowUpSection(
        ResultDocuments results,
        Effects effects,
        Performance performance,
        FollowUps followUps,
        CourtProceedings proceedings,
        AwardNumbers awardNumbers,
        Parties parties,
        RunningLimits runningLimits,
        Courts courts)
        implements CaseSection {

    /** A paper with its force for each worker. */
    record Paper(
            ResultDocument document, String title, boolean award, List<Effect> effects, List<Performance.Owed> owed) {}

    /** A period with its last day. */
    record Period(FollowUp one, String party, RunningLimit limit) {}

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var papers = results.of(number).stream()
                .filter(one -> one.kind() != ResultKind.ADVANCE_EXECUTION)
                .toList();
        if (papers.isEmpty()) {
            return Map.of();
        }
        var people = new CaseParties(parties.of(number));
        var limits = runningLimits.of(number);
        var names = people.all().stream().collect(Collectors.toMap(Party::id, Party::name));
        return Map.of(
                "papers",
                papers.stream()
                        .map(one -> new Paper(
                                one,
                                awardNumbers.of(number, one.documentId()).orElse("") + one.label(),
                                one.kind() != ResultKind.MEDIATION_DOCUMENT,
                                effects.of(number, one.documentId()),
                                performance.of(number, one.documentId(), names)))
                        .toList(),
                "periods",
                followUps.of(number).stream()
                        .flatMap(one -> limits.stream()
                                .filter(limit -> limit.subject().equals(one.subject()))
                                .map(limit -> new Period(one, people.name(one.partyId()), limit)))
                        .toList(),
                "matters",
                proceedings.of(number),
                "names",
                names,
                "parties",
                people.all(),
                "workers",
                people.all().stream().filter(one -> people.isWorker(one.id())).toList(),
                "courts",
                courts,
                "kinds",
                ProceedingKind.values());
    }
}
