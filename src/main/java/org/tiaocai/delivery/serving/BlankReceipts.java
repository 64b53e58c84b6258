package org.tiaocai.delivery.serving;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.DraftPages;
import org.tiaocai.documents.FileFormat;

/**
 * 空白送达回证 (D422): printed before the visit, one sheet for all papers of one recipient, several visits in one file; each
 * counts its own pages, since each goes to another recipient.
 */
@Component
record BlankReceipts(ServingProofs proofs, DraftPages pages) {

    private static final String CODE = "D422";

    ResponseEntity<byte[]> print(List<List<Serving>> visits) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(together(visits.stream()
                .map(visit -> pages.print(
                        pages.blank(visit.get(0).number(), CODE, proofs.blank(visit)), FileFormat.PDF))
                .toList()));
    }

    private static byte[] together(List<byte[]> sheets) {
        try (var all = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            var merger = new PDFMergerUtility();
            for (var sheet : sheets) {
                try (var one = Loader.loadPDF(sheet)) {
                    merger.appendDocument(all, one);
                }
            }
            all.save(file);
            return file.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
