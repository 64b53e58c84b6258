package org.tiaocai.documents;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.chain.Chain;
import org.tiaocai.chain.LinkKind;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/**
 * 签名件: what was printed to be signed on the spot, as it came back. Whether it must be back before the next step is the
 * office's to say, kind by kind.
 */
@Component
public class SignedPapers {

    private static final Set<String> RECORDS = Set.of("D109", "D501", "D502", "D503");
    private static final String AGREEMENT = "D110";

    private final Rows<SignedPaper> rows;
    private final Documents documents;
    private final Catalogue catalogue;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;
    private final Chain chain;
    private final Set<String> demanded;

    SignedPapers(
            JdbcClient jdbc,
            Documents documents,
            Catalogue catalogue,
            Journal journal,
            Actor actor,
            Clock clock,
            Chain chain,
            @Value("${tiaocai.signed-records.demanded:}") Set<String> demanded) {
        this.rows = new Rows<>(jdbc, "paper_signed", SignedPaper.class);
        this.documents = documents;
        this.catalogue = catalogue;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
        this.chain = chain;
        this.demanded = demanded;
    }

    /** One that came back. @param fileId the SHA-256 of the file, by which a change would show */
    public record SignedPaper(
            long id, long documentId, String fileId, String mediaType, OffsetDateTime keptAt, String keptBy) {}

    public List<SignedPaper> of(RegistrationNumber number) {
        return rows.of(number);
    }

    public Optional<SignedPaper> find(RegistrationNumber number, long documentId, long id) {
        return of(number).stream()
                .filter(one -> one.id() == id && one.documentId() == documentId)
                .findFirst();
    }

    /** Whether somebody signs papers of the kind by hand. */
    public boolean isSigned(String code) {
        return !catalogue.kind(code).signers().isEmpty();
    }

    /** 笔录, which whoever took part signs (规则42). */
    public boolean isRecord(String code) {
        return RECORDS.contains(code);
    }

    /** 当场签名的: what people sign together before the case goes on. */
    public boolean isSignedOnTheSpot(String code) {
        return isRecord(code) || code.equals(AGREEMENT);
    }

    /** Keeps it with its paper; the same file twice is one. */
    public void keep(RegistrationNumber number, long documentId, String fileId, String mediaType) {
        var paper = documents.of(number).stream()
                .filter(one -> one.id() == documentId)
                .findFirst()
                .orElseThrow(() -> new Refused("本案没有这份文书"));
        if (!isSigned(paper.code())) {
            throw new Refused("《" + paper.title() + "》不需要签名，没有签名件");
        }
        if (of(number).stream()
                .anyMatch(one -> one.documentId() == documentId && one.fileId().equals(fileId))) {
            return;
        }
        var id = rows.insert("registration_number, document_id, file_id, media_type, kept_at, kept_by")
                .values(number, documentId, fileId, mediaType, OffsetDateTime.now(clock), actor.id());
        chain.note(number, LinkKind.SCAN, id);
        if (paper.volume() == Volume.INTERNAL) {
            journal.internalAct(number, "签名件入卷：" + paper.title(), null);
        } else {
            journal.act(number, "签名件入卷：" + paper.title(), null);
        }
    }

    /** @throws Refused where the office wants each paper of the kind back before the next step, and one is not */
    public void mustBeBack(RegistrationNumber number, String code) {
        documents.of(number).stream().filter(one -> one.code().equals(code)).forEach(one -> mustBeBack(number, one));
    }

    /** The same of one paper only, where an earlier print of it was never signed. */
    public void mustBeBack(RegistrationNumber number, DocumentEntry paper) {
        if (demanded.contains(paper.code()) && of(number).stream().noneMatch(one -> one.documentId() == paper.id())) {
            throw new Refused("《" + paper.title() + "》的签名件还没有上传，请在案卷页上传扫描件或者照片后再办理");
        }
    }
}
