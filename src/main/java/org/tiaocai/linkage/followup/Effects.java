package org.tiaocai.linkage.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.ResultDocuments;
import org.tiaocai.arbitration.award.ResultDocuments.ResultDocument;
import org.tiaocai.arbitration.award.mediation.ArbitralMediations;
import org.tiaocai.delivery.serving.Receipt;
import org.tiaocai.dispute.Parties;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.followup.Effect.Status;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 效力, weighed anew from the receipts, the periods and what the courts have said whenever somebody asks. */
@Component
@Transactional
public class Effects {

    private final ResultDocuments results;
    private final Awards awards;
    private final ArbitralMediations mediations;
    private final Parties parties;
    private final FollowUps followUps;
    private final CourtProceedings proceedings;
    private final RunningLimits limits;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Effects(
            ResultDocuments results,
            Awards awards,
            ArbitralMediations mediations,
            Parties parties,
            FollowUps followUps,
            CourtProceedings proceedings,
            RunningLimits limits,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.results = results;
        this.awards = awards;
        this.mediations = mediations;
        this.parties = parties;
        this.followUps = followUps;
        this.proceedings = proceedings;
        this.limits = limits;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /** How the paper stands today for each worker whom it concerns. */
    public List<Effect> of(RegistrationNumber number, long documentId) {
        var paper = paper(number, documentId);
        return workers(number, documentId).stream()
                .map(worker -> facts(number, paper, worker).weigh(LocalDate.now(clock)))
                .toList();
    }

    /** For a worker its own part, for an employer all workers' parts together. */
    public List<Effect> of(RegistrationNumber number, long documentId, long partyId) {
        var all = of(number, documentId);
        return all.stream().anyMatch(one -> one.workerId() == partyId)
                ? all.stream().filter(one -> one.workerId() == partyId).toList()
                : all;
    }

    /** @throws Refused when the case has no such paper */
    public ResultDocument paper(RegistrationNumber number, long documentId) {
        return results.of(number).stream()
                .filter(one -> one.documentId() == documentId)
                .findFirst()
                .orElseThrow(() -> new Refused("案件 " + number + " 没有这份裁决书、调解书"));
    }

    /**
     * Whether the paper binds the party, or whom it stands in the place of: a 调解书 those between whom it was made, an award
     * those on whom it was served.
     */
    boolean binds(RegistrationNumber number, long documentId, long partyId) {
        var all = parties.of(number);
        var places = new HashSet<Long>();
        for (Long one = partyId; one != null && places.add(one); ) {
            var at = one;
            one = all.stream()
                    .filter(party -> party.id() == at)
                    .findFirst()
                    .map(party -> party.place().succeeds())
                    .orElse(null);
        }
        var between = between(number, documentId);
        if (!between.isEmpty()) {
            return places.stream().anyMatch(between::contains);
        }
        var addressees = paper(number, documentId).addressees();
        return addressees.isEmpty()
                || places.stream().anyMatch(addressees::contains)
                || items(number, documentId).anyMatch(item -> item.concerns(partyId));
    }

    /** The parties between whom a 调解书 was made; empty where that is everybody. */
    List<Long> between(RegistrationNumber number, long documentId) {
        return mediations.of(number).stream()
                .filter(one -> Objects.equals(one.documentId(), documentId))
                .flatMap(one -> one.parties().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The workers on whose claims the paper rules. */
    public List<Long> workers(RegistrationNumber number, long documentId) {
        var all = CaseParties.concernedBy(paper(number, documentId), parties.of(number))
                .workers();
        var items = items(number, documentId).toList();
        var named = all.stream()
                .filter(worker -> items.stream().anyMatch(item -> item.concerns(worker)))
                .toList();
        return named.isEmpty() ? all : named;
    }

    /** The worker with whoever has a ruling together with it, such as the other heirs: of one sum, none's part stands alone. */
    private Set<Long> together(RegistrationNumber number, long documentId, long worker) {
        return Stream.concat(
                        Stream.of(worker),
                        items(number, documentId)
                                .filter(item -> item.creditors().contains(worker))
                                .flatMap(item -> item.creditors().stream()))
                .collect(Collectors.toSet());
    }

    /** Who has what from whom by the paper: as it was awarded or, by a 调解书, as it was agreed item by item. */
    List<AwardItem> itemsOf(RegistrationNumber number, long documentId) {
        return items(number, documentId).toList();
    }

    /** A ruling that the award left out stands in the correction that adds it. */
    private Stream<AwardItem> items(RegistrationNumber number, long documentId) {
        var papers = awards.added(number).stream()
                .collect(Collectors.toMap(Awards.Added::itemId, Awards.Added::documentId, (first, again) -> again));
        return Stream.concat(
                awards.of(number).stream()
                        .flatMap(award -> awards.documents(award.id()).stream())
                        .flatMap(document -> document.items().stream()
                                .filter(item -> papers.containsKey(item.id())
                                        ? Objects.equals(papers.get(item.id()), documentId)
                                        : Objects.equals(document.documentId(), documentId))),
                mediations.of(number).stream()
                        .filter(one -> Objects.equals(one.documentId(), documentId))
                        .flatMap(one -> one.items().stream()));
    }

    /** Puts on record how the paper stands now, and tells where it has come into force. */
    void weigh(RegistrationNumber number, long documentId) {
        of(number, documentId).forEach(effect -> record(number, effect));
    }

    private void record(RegistrationNumber number, Effect now) {
        var changed = jdbc.sql("""
                        update effect set status = ?, since = ?, weighed_on = ?
                        where document_id = ? and party_id = ? and status <> ?""")
                .params(
                        now.status().name(),
                        now.since(),
                        LocalDate.now(clock),
                        now.documentId(),
                        now.workerId(),
                        now.status().name())
                .update();
        if (changed == 0 && !isRecorded(now)) {
            jdbc.sql("""
                            insert into effect (document_id, party_id, registration_number, status, since, weighed_on)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            now.documentId(),
                            now.workerId(),
                            number.value(),
                            now.status().name(),
                            now.since(),
                            LocalDate.now(clock))
                    .update();
            changed = 1;
        }
        if (changed == 1 && now.status() == Status.IN_FORCE && now.since() != null) {
            events.publishEvent(new DocumentInForce(number, now.documentId(), now.workerId(), now.since()));
        }
    }

    private boolean isRecorded(Effect effect) {
        return jdbc.sql("select count(*) from effect where document_id = ? and party_id = ?")
                        .params(effect.documentId(), effect.workerId())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private WeighedFacts facts(RegistrationNumber number, ResultDocument paper, long worker) {
        var mustReceive =
                new HashSet<>(CaseParties.concernedBy(paper, parties.of(number)).others());
        var together = together(number, paper.documentId(), worker);
        mustReceive.addAll(together);
        var filers = followUps.of(number).stream()
                .filter(one -> one.documentId() == paper.documentId()
                        && mustReceive.contains(one.partyId())
                        && one.rule().equals(RuleIds.SUIT_ON_NON_FINAL_AWARD))
                .collect(Collectors.toMap(FollowUp::subject, FollowUp::partyId));
        return new WeighedFacts(
                paper.documentId(),
                worker,
                paper.kind(),
                paper.madeOn(),
                items(number, paper.documentId())
                        .filter(item -> item.concerns(worker))
                        .map(AwardItem::id)
                        .collect(Collectors.toSet()),
                mustReceive,
                paper.receipts().stream().collect(Collectors.toMap(Receipt::partyId, Receipt::servedOn)),
                limits.of(number).stream()
                        .filter(limit -> filers.containsKey(limit.subject()))
                        .collect(Collectors.toMap(
                                limit -> filers.get(limit.subject()),
                                RunningLimit::dueOn,
                                (earlier, later) -> earlier.isAfter(later) ? earlier : later)),
                proceedings.of(number).stream()
                        .filter(one -> one.documentId() == paper.documentId()
                                && one.workers().stream().anyMatch(together::contains))
                        .toList());
    }
}
