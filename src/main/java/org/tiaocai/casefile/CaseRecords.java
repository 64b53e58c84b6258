package org.tiaocai.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimStanding;
import org.tiaocai.dispute.ClaimStandings;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Volume;
import org.tiaocai.limits.PartiesOfLimits;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.CaseRights;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/** Puts together what the person who asks may read of a case: neither more nor less than the case page shows them. */
@Component
record CaseRecords(
        Rights rights,
        Disputes disputes,
        Findings findings,
        Parties parties,
        ClaimStandings claims,
        RunningLimits limits,
        List<PartiesOfLimits> owners,
        TaskService tasks,
        Documents documents,
        Actor actor,
        Clock clock) {

    /** Empty when there is no such case. */
    Optional<CaseRecord> find(RegistrationNumber number) {
        return disputes.find(number).map(dispute -> read(dispute, rights.in(number)));
    }

    private CaseRecord read(Dispute dispute, CaseRights mine) {
        var number = dispute.number();
        var whole = mine.level() == Level.WHOLE;
        var glimpse = mine.level() == Level.GLIMPSE;
        return new CaseRecord(
                number.value(),
                dispute.road(),
                dispute.stage(),
                glimpse ? null : dispute.outcome(),
                glimpse ? List.of() : findings.set(number),
                parties.of(number).stream().map(party -> party(party, whole)).toList(),
                glimpse ? List.of() : claimsOf(number, whole),
                glimpse ? List.of() : limitsOf(number),
                glimpse ? List.of() : tasksOf(number),
                glimpse ? List.of() : papersOf(number, mine));
    }

    private static CaseRecord.PartyOf party(Party party, boolean whole) {
        return whole
                ? new CaseRecord.PartyOf(
                        party.id(),
                        party.side(),
                        party.kind(),
                        party.name(),
                        party.maskedIdentityNumber(),
                        party.creditCode(),
                        party.legalRepresentative(),
                        party.phone(),
                        party.email(),
                        party.address(),
                        party.serviceAddress(),
                        party.place().leftOn(),
                        party.place().leftBy(),
                        party.place().applicationEnded(),
                        party.place().succeeds(),
                        party.place().basis(),
                        party.agents().stream()
                                .map(agent -> new CaseRecord.AgentOf(
                                        agent.name(), agent.kind(), agent.phone(), agent.email()))
                                .toList())
                : new CaseRecord.PartyOf(
                        party.id(),
                        party.side(),
                        party.kind(),
                        party.maskedName(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        party.place().leftOn(),
                        party.place().leftBy(),
                        party.place().applicationEnded(),
                        party.place().succeeds(),
                        party.place().basis(),
                        List.of());
    }

    private List<CaseRecord.ClaimOf> claimsOf(RegistrationNumber number, boolean whole) {
        return claims.of(number).stream()
                .map(standing -> claim(standing, standing.claim(), whole))
                .toList();
    }

    private static CaseRecord.ClaimOf claim(ClaimStanding standing, Claim claim, boolean whole) {
        var left = standing.left();
        return new CaseRecord.ClaimOf(
                claim.ordinal(),
                claim.raisedBy(),
                claim.type(),
                whole ? claim.amount() : null,
                claim.fromDay(),
                claim.toDay(),
                whole ? claim.detail() : null,
                claim.claimants(),
                claim.respondents(),
                standing.state(),
                left == null ? null : new CaseRecord.Left(left.claimants(), left.respondents()),
                standing.settledBy());
    }

    private List<CaseRecord.LimitOf> limitsOf(RegistrationNumber number) {
        var partyOf = new HashMap<String, Long>();
        owners.forEach(owner -> partyOf.putAll(owner.bySubject(number)));
        return limits.of(number).stream()
                .map(limit -> new CaseRecord.LimitOf(
                        limit.rule(),
                        limit.name(),
                        limit.startedOn(),
                        limit.dueOn(),
                        limit.rawDueOn(),
                        limit.status(),
                        limit.provisional(),
                        partyOf.get(limit.subject())))
                .toList();
    }

    private List<CaseRecord.TaskOf> tasksOf(RegistrationNumber number) {
        return actor
                .asApplication(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .orderByTaskCreateTime()
                        .asc()
                        .list())
                .stream()
                .map(task -> new CaseRecord.TaskOf(
                        task.getTaskDefinitionKey(), task.getName(), task.getAssignee(), day(task.getDueDate())))
                .toList();
    }

    private List<CaseRecord.PaperOf> papersOf(RegistrationNumber number, CaseRights mine) {
        return documents.of(number).stream()
                .filter(one -> mine.mayOpen(one.code(), one.volume() == Volume.INTERNAL))
                .map(one -> new CaseRecord.PaperOf(one.id(), one.code(), one.title(), one.madeOn(), one.volume()))
                .toList();
    }

    private @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
