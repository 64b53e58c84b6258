package org.tiaocai.delivery.serving;

import java.util.List;
import org.jsoup.Jsoup;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.DraftPages;
import org.tiaocai.documents.DraftPages.DraftPage;
import org.tiaocai.documents.FileFormat;

/** 空白送达回证 (D422): printed before the visit, one sheet for all papers of one recipient, several visits in one file. */
@Component
record BlankReceipts(ServingProofs proofs, DraftPages pages) {

    private static final String CODE = "D422";

    ResponseEntity<byte[]> print(List<List<Serving>> visits) {
        var sheets = visits.stream().map(this::page).toList();
        var file = Jsoup.parse(sheets.get(0).page());
        sheets.stream().skip(1).forEach(sheet -> {
            var next = file.body().appendElement("div").attr("style", "page-break-before: always");
            Jsoup.parse(sheet.page()).body().childNodesCopy().forEach(next::appendChild);
        });
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .body(pages.print(new DraftPage(CODE, sheets.get(0).title(), file.outerHtml()), FileFormat.PDF));
    }

    private DraftPage page(List<Serving> visit) {
        return pages.of(visit.get(0).number(), CODE, proofs.blank(visit), List.of());
    }
}
