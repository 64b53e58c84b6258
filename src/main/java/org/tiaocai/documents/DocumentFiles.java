package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 文书下载: Word and PDF of a document, always from the page that was kept. */
@Component
public class DocumentFiles {

    private final Documents documents;
    private final Catalogue catalogue;
    private final RecipientCopies copies;
    private final PaperRecipients recipients;
    private final Checks checks;
    private final Map<FileFormat, Printer> printers = new EnumMap<>(FileFormat.class);

    DocumentFiles(
            Documents documents,
            Catalogue catalogue,
            RecipientCopies copies,
            PaperRecipients recipients,
            Checks checks,
            List<Printer> printers) {
        this.documents = documents;
        this.catalogue = catalogue;
        this.copies = copies;
        this.recipients = recipients;
        this.checks = checks;
        printers.forEach(printer -> this.printers.put(printer.format(), printer));
    }

    /** One document as a file, with the name that it is saved under. */
    public record DocumentFile(String name, FileFormat format, byte[] content) {}

    /** Empty when the case has no such document. */
    public Optional<DocumentFile> file(RegistrationNumber number, long id, FileFormat format) {
        return file(number, id, format, null);
    }

    /** The same as the copy for one recipient; empty for who is none of this paper. */
    public Optional<DocumentFile> file(
            RegistrationNumber number, long id, FileFormat format, @Nullable Long recipient) {
        return documents.of(number).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .flatMap(entry ->
                        page(number, id, recipient).map(page -> print(number, entry, page, format, recipient)));
    }

    /** The page as it was made, or as the copy for one recipient; empty when the case has no such document, or it has no such recipient. */
    public Optional<String> page(RegistrationNumber number, long id, @Nullable Long recipient) {
        var kept = documents.page(number, id);
        return recipient == null
                ? kept
                : kept.filter(page -> isServedOn(number, id, recipient))
                        .map(page -> copies.of(number, page, recipient, isSignedOriginal(number, id)));
    }

    private boolean isServedOn(RegistrationNumber number, long id, long recipient) {
        return recipients.of(number).getOrDefault(id, Set.of()).contains(recipient);
    }

    private boolean isSignedOriginal(RegistrationNumber number, long id) {
        return documents.of(number).stream()
                .anyMatch(entry ->
                        entry.id() == id && catalogue.kind(entry.code()).isEnforceable());
    }

    /**
     * The same as a PDF to be signed by hand.
     *
     * @param onEachPage with a place for it at the foot of each, as what people said or agreed is signed
     */
    public Optional<DocumentFile> toSign(RegistrationNumber number, long id, boolean onEachPage) {
        return documents.of(number).stream()
                .filter(entry -> entry.id() == id)
                .findFirst()
                .flatMap(entry -> documents.page(number, id).map(page -> {
                    var dom = Jsoup.parse(page);
                    if (onEachPage) {
                        dom.body().addClass(PdfPage.TO_SIGN);
                    }
                    var printed =
                            Objects.requireNonNull(printers.get(FileFormat.PDF)).print(dom, entry.madeOn());
                    return new DocumentFile(number + " " + entry.title() + "（待签名）.pdf", FileFormat.PDF, printed);
                }));
    }

    /** A page that belongs to no case, such as a report. */
    public byte[] print(String page, LocalDate madeOn, FileFormat format) {
        return Objects.requireNonNull(printers.get(format), format.name()).print(Jsoup.parse(page), madeOn);
    }

    private DocumentFile print(
            RegistrationNumber number, DocumentEntry entry, String page, FileFormat format, @Nullable Long recipient) {
        var called = entry.documentNo() == null ? number.value() + "-" + entry.code() : entry.documentNo();
        var content = print(page, entry.madeOn(), format);
        if (format == FileFormat.PDF) {
            handedOut(number, entry.id(), content);
        }
        return new DocumentFile(
                called + " " + entry.title() + (recipient == null ? "" : "（" + copies.name(number, recipient) + "）")
                        + "." + format.extension(),
                format,
                content);
    }

    /** Two who open the same file at once hand out the same digests. */
    private void handedOut(RegistrationNumber number, long id, byte[] content) {
        try {
            checks.handedOut(number, id, content);
        } catch (DuplicateKeyException byAnotherAtOnce) {
            return;
        }
    }
}
