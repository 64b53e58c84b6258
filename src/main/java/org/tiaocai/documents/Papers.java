package org.tiaocai.documents;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Parties;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 制作文书: the one act by which a paper comes into being. It is printed from its template, kept, numbered, and goes to
 * whom the catalogue names; the same case, kind and occasion give the same paper again.
 */
@Component("papers")
@Transactional
public class Papers {

    private final Catalogue catalogue;
    private final Documents documents;
    private final HousePapers housePapers;
    private final PaperFields fields;
    private final FactMethods factMethods;
    private final Parties parties;
    private final LackingParticulars lacking;
    private final ApplicationEventPublisher events;

    Papers(
            Catalogue catalogue,
            Documents documents,
            HousePapers housePapers,
            PaperFields fields,
            FactMethods factMethods,
            Parties parties,
            LackingParticulars lacking,
            ApplicationEventPublisher events) {
        this.catalogue = catalogue;
        this.documents = documents;
        this.housePapers = housePapers;
        this.fields = fields;
        this.factMethods = factMethods;
        this.parties = parties;
        this.lacking = lacking;
        this.events = events;
    }

    /** A paper that says what every paper says, and nothing of its own. */
    public long issue(RegistrationNumber number, String code, String occasion) {
        return toThoseNamed(number, catalogue.kind(code), occasion, null);
    }

    /**
     * Makes the paper and has it served on whom the catalogue names.
     *
     * @param code one of the {@link Catalogue}, such as D307
     * @param occasion tells several of one kind in a case apart
     * @return its id, the same again for the same occasion
     * @throws Refused when a field that the kind requires is empty
     */
    public long issue(RegistrationNumber number, String code, String occasion, Facts facts) {
        return toThoseNamed(number, catalogue.kind(code), occasion, facts);
    }

    /** The same for these parties alone; a paper that was made before is served on them too. */
    public long issue(
            RegistrationNumber number, String code, String occasion, @Nullable Facts facts, List<Long> recipients) {
        var kind = ofACase(catalogue.kind(code));
        mustNameWhomItBinds(number, kind, facts);
        var made = documents.make(number, kind, occasion, fields.of(number, kind, facts, recipients));
        events.publishEvent(new PaperIssued(number, made.id(), recipients));
        return made.id();
    }

    /** 补送: what was made before goes to these too. */
    public void serveToo(RegistrationNumber number, long document, List<Long> recipients) {
        events.publishEvent(new PaperIssued(number, document, recipients));
    }

    /**
     * 应请求制作: the same words on the same day give the same paper, other words another one. A kind that is served in form
     * (S1 to S3) is on its way at once; the rest is handed over or signed where it was asked for.
     *
     * @param recipients of a kind whose recipients the catalogue leaves open
     */
    long issueAsAsked(RegistrationNumber number, String code, Facts facts, List<Long> recipients) {
        var kind = catalogue.kind(code);
        var said = fields.of(number, kind, facts);
        var occasion = "asked-" + UUID.nameUUIDFromBytes(FieldsText.write(said).getBytes(StandardCharsets.UTF_8));
        var made = documents.make(number, kind, occasion, said);
        if (made.isNew() && kind.serviceClass().matches("S[1-3]")) {
            var served = recipients.isEmpty() ? kind.addressees().among(parties.reachable(number)) : recipients;
            events.publishEvent(new PaperIssued(number, made.id(), served));
        }
        return made.id();
    }

    /** For models: {@code ${papers.issue(execution,'acceptance-notice')}}, with the facts of a {@link FactsOf}. */
    public long issue(DelegateExecution execution, String word) {
        var kind = catalogue.named(word);
        if (kind.volume() == Volume.NONE) {
            var facts = factMethods.of(word, execution);
            return issue(kind.code(), facts.occasion(), facts);
        }
        var number = RegistrationNumber.of(execution);
        if (!factMethods.knows(word)) {
            return toThoseNamed(number, kind, word, null);
        }
        var facts = factMethods.of(word, execution);
        return toThoseNamed(number, kind, facts.occasion(), facts);
    }

    /** A paper that belongs to no case. */
    public long issue(String code, String occasion, Facts facts) {
        var kind = catalogue.kind(code);
        if (kind.volume() != Volume.NONE) {
            throw new Refused("《" + kind.name() + "》属于案卷材料，应当在案件中制作");
        }
        return housePapers.make(kind, occasion, fields.ofTheHouse(kind, facts));
    }

    private long toThoseNamed(RegistrationNumber number, DocumentKind kind, String occasion, @Nullable Facts facts) {
        mustNameWhomItBinds(number, kind, facts);
        var made = documents.make(number, ofACase(kind), occasion, fields.of(number, kind, facts));
        if (made.isNew() && kind.sending() == Sending.AT_ONCE) {
            if (kind.addressees() == Addressees.ONE) {
                throw new IllegalStateException(kind.word() + " needs to be told its recipient");
            }
            events.publishEvent(
                    new PaperIssued(number, made.id(), kind.addressees().among(parties.reachable(number))));
        }
        return made.id();
    }

    private void mustNameWhomItBinds(RegistrationNumber number, DocumentKind kind, @Nullable Facts facts) {
        lacking.mustBeSaid(number, kind, facts == null ? List.of() : facts.between());
    }

    private static DocumentKind ofACase(DocumentKind kind) {
        if (kind.volume() == Volume.NONE) {
            throw new Refused("《" + kind.name() + "》不属于案卷材料");
        }
        return kind;
    }
}
