package org.tiaocai.linkage.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.Operative;
import org.tiaocai.arbitration.award.OperativePart;
import org.tiaocai.arbitration.award.ResultDocuments.ResultDocument;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.delivery.serving.MissingScans;
import org.tiaocai.delivery.serving.ServingMethod;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.DraftPages;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.documents.Papers;
import org.tiaocai.linkage.followup.Effect.Status;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 生效证明 (D607; 法47, 50, 51): refused with what is missing while a non-final award is not in force; for a final one
 * proof of service suffices, and what is pending is printed on it.
 */
@Component
public class Certificates {

    private final Effects effects;
    private final MissingScans scans;
    private final Parties parties;
    private final Documents documents;
    private final DraftPages drafts;
    private final Papers papers;
    private final AwardNumbers awardNumbers;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    Certificates(
            Effects effects,
            MissingScans scans,
            Parties parties,
            Documents documents,
            DraftPages drafts,
            Papers papers,
            AwardNumbers awardNumbers,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.effects = effects;
        this.scans = scans;
        this.parties = parties;
        this.documents = documents;
        this.drafts = drafts;
        this.papers = papers;
        this.awardNumbers = awardNumbers;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 生效证明所载事项.
     *
     * @param between the parties whom a 调解书 among some binds; empty where that is everybody
     * @param mediated whether it is of a 调解书
     * @param partial whether it is of a 调解书 on some of the claims, or among some of the parties
     * @param bound the same by their names
     * @param settled the claims that it settles, where other claims or other parties are left
     * @param early whether it is of an award on a part that was clear beforehand (规则49)
     * @param renderedOn the day of the paper whose effect is certified
     * @param items what a 调解书 says item by item of those who ask; of an award the paper itself is enough
     * @param officer who issues it
     */
    record EffectivenessCertificate(
            List<Long> between,
            boolean mediated,
            boolean partial,
            List<String> bound,
            List<String> settled,
            boolean early,
            @Nullable String awardNo,
            ResultKind kind,
            LocalDate renderedOn,
            List<Received> receipts,
            List<Part> parts,
            List<Operative> items,
            String officer)
            implements Facts {}

    /** Who received the paper. */
    record Received(String name, LocalDate servedOn, ServingMethod method) {}

    /**
     * What concerns one worker: in force since a day, or outside the certificate.
     *
     * @param outside how it stands where it is not in force
     * @param awaited whether a case in court must end first
     * @param partlySetAside whether a court has set aside some of the rulings
     * @param pending what is pending in court all the same, with ； between
     */
    record Part(
            String worker,
            @Nullable Status outside,
            boolean awaited,
            @Nullable LocalDate since,
            boolean partlySetAside,
            String pending) {}

    /** Why none can be issued now; empty when it can. */
    @Transactional(readOnly = true)
    public List<String> missing(RegistrationNumber number, long documentId, long partyId) {
        var people = new CaseParties(parties.of(number));
        var reasons = new ArrayList<String>();
        var withoutScan = scans.inTheWay(number, documentId);
        reasons.addAll(withoutScan);
        var kind = effects.paper(number, documentId).kind();
        var asked = effects.of(number, documentId, partyId);
        asked.forEach(effect -> {
            var who = asked.size() == 1 ? "" : people.name(effect.workerId()) + "：";
            if (!effect.unserved().isEmpty()) {
                reasons.add(who + "没有送达证明的当事人："
                        + effect.unserved().stream().map(people::name).sorted().collect(Collectors.joining("、")));
            }
            switch (effect.status()) {
                case PERIOD_OPEN -> reasons.add(who + "起诉期至 " + effect.openUntil() + " 届满");
                case IN_COURT ->
                    effect.pending().forEach(proceeding -> reasons.add(who + "法院案件未结：" + proceeding.line()));
                case REPLACED, REVOKED, NEVER ->
                    reasons.add(who + "裁决" + effect.status().label());
                case IN_FORCE -> {
                    if (isAwaitedInCourt(kind, effect)) {
                        effect.pending().forEach(proceeding -> reasons.add(who + "法院案件未结：" + proceeding.line()));
                    }
                }
                case UNSERVED, PARTLY_REVOKED -> {}
            }
        });
        var anyInForce = asked.stream()
                .anyMatch(one -> isInForce(one) && one.unserved().isEmpty() && !isAwaitedInCourt(kind, one));
        return anyInForce ? withoutScan : reasons.stream().distinct().toList();
    }

    /** @return the id of the certificate; the same again on the same day. @throws Refused saying what is missing */
    @Transactional
    public long issue(RegistrationNumber number, long documentId, long partyId) {
        var certificate = certificate(number, documentId, partyId);
        var id = papers.issue(
                number,
                "D607",
                "document-" + documentId + "-party-" + partyId + "-" + LocalDate.now(clock),
                certificate);
        var side = parties.find(number, partyId).map(party -> party.side().label());
        journal.act(number, "出具生效证明", side.orElse(null));
        return id;
    }

    /** 草稿, before it is issued: the page as it would be printed now. @throws Refused as {@link #issue} does */
    @Transactional(readOnly = true)
    public String draft(RegistrationNumber number, long documentId, long partyId) {
        return drafts.of(number, "D607", certificate(number, documentId, partyId), List.of())
                .page();
    }

    /** The same draft to be worked on in Word. */
    @Transactional(readOnly = true)
    public byte[] draftInWord(RegistrationNumber number, long documentId, long partyId) {
        return drafts.print(
                drafts.of(number, "D607", certificate(number, documentId, partyId), List.of()), FileFormat.WORD);
    }

    private EffectivenessCertificate certificate(RegistrationNumber number, long documentId, long partyId) {
        var paper = effects.paper(number, documentId);
        if (paper.kind() == ResultKind.ADVANCE_EXECUTION) {
            throw new Refused("先予执行裁决书移送法院执行，不出具生效证明");
        }
        var people = new CaseParties(parties.of(number));
        var party = people.find(partyId).orElseThrow(() -> new Refused("案件 " + number + " 没有这名当事人"));
        if (!effects.binds(number, documentId, partyId)) {
            throw new Refused("不能出具生效证明：这份" + paper.kind().label() + "不约束"
                    + party.side().label() + party.name() + "，生效证明只证明对其发生效力的当事人和请求");
        }
        var missing = missing(number, documentId, partyId);
        if (!missing.isEmpty()) {
            throw new Refused("不能出具生效证明：" + String.join("；", missing));
        }
        var mediated = paper.kind() == ResultKind.MEDIATION_DOCUMENT;
        var between = effects.between(number, documentId);
        var said = documents.said(number, documentId);
        var partial = mediated && (!between.isEmpty() || Boolean.TRUE.equals(said.get("partial")));
        return new EffectivenessCertificate(
                between,
                mediated,
                partial,
                between.stream().map(people::name).toList(),
                partial ? claims(said) : List.of(),
                documents
                        .find(number, documentId)
                        .filter(one -> one.code().equals("D508"))
                        .isPresent(),
                awardNumbers.of(number, documentId).orElse(null),
                paper.kind(),
                paper.madeOn(),
                paper.receipts().stream()
                        .map(one -> new Received(people.name(one.partyId()), one.servedOn(), one.method()))
                        .toList(),
                effects.of(number, documentId, partyId).stream()
                        .map(effect -> part(paper.kind(), effect, people))
                        .toList(),
                agreed(number, paper, partyId),
                actor.nameOf(actor.id()));
    }

    private static List<String> claims(Map<String, @Nullable Object> said) {
        return said.get("claims") instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of();
    }

    private List<Operative> agreed(RegistrationNumber number, ResultDocument paper, long partyId) {
        if (paper.kind() != ResultKind.MEDIATION_DOCUMENT) {
            return List.of();
        }
        var words = new OperativePart(parties.of(number).stream()
                .collect(Collectors.toMap(Party::id, party -> party.side().label() + party.title())));
        return effects.itemsOf(number, paper.documentId()).stream()
                .filter(item -> item.concerns(partyId))
                .map(words::of)
                .toList();
    }

    /** Even a suit after the last day is for the court to dismiss, and until then nothing is certified (法50). */
    private static boolean isAwaitedInCourt(ResultKind kind, Effect effect) {
        return kind == ResultKind.NON_FINAL_AWARD && !effect.pending().isEmpty();
    }

    private static boolean isInForce(Effect effect) {
        return effect.status() == Status.IN_FORCE || effect.status() == Status.PARTLY_REVOKED;
    }

    private static Part part(ResultKind kind, Effect effect, CaseParties people) {
        var inForce = isInForce(effect);
        var awaited = inForce && isAwaitedInCourt(kind, effect);
        return new Part(
                people.name(effect.workerId()),
                inForce ? null : effect.status(),
                awaited,
                inForce && !awaited ? effect.since() : null,
                effect.status() == Status.PARTLY_REVOKED,
                effect.pending().stream().map(CourtProceeding::line).collect(Collectors.joining("；")));
    }
}
