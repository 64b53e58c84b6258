package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.documents.Scans;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

@DisplayName("装订成册的案卷：没有变动的不重新装订")
class BoundVolumeStoryTest extends ArchiveStory {

    @Test
    @DisplayName("装订一次留存，再要时给同一份，案卷页写明何时装订；多了一份签名件，重新装订，旧的不留")
    void bound_once_for_what_it_holds() {
        var number = underWay();
        everythingServed(number, MONDAY);
        withdrawn(number);
        var once = bound(number);
        var state = bindings(number);
        assertThat(bound(number)).isEqualTo(once);
        assertThat(bindings(number)).hasSize(1).isEqualTo(state);
        assertThat(reads("head", "/cases/" + number)).contains("正卷上次装订：");
        var filed = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D301"))
                .findFirst()
                .orElseThrow();
        submits("clerk", "/cases/" + number + "/documents/" + filed.id() + "/signed", Map.of(), Scans.pdf(1));
        assertThat(bound(number).length).isNotEqualTo(once.length);
        assertThat(bindings(number)).hasSize(1).isNotEqualTo(state);
    }

    @Test
    @DisplayName("目录的页次与盖在页上的页码一致，首尾相接没有空页；归档后又收进来签名件的，备考表写明现有页数")
    void the_index_agrees_with_the_stamps() throws IOException {
        var number = archived();
        agree(number);
        var decision = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D301"))
                .findFirst()
                .orElseThrow();
        submits("clerk", "/cases/" + number + "/documents/" + decision.id() + "/signed", Map.of(), Scans.pdf(2));
        var pages = agree(number);
        assertThat(pages.get(pages.size() - 1))
                .contains("本卷页数" + kept(number, "main_pages"))
                .contains("本卷现有" + (Integer.parseInt(kept(number, "main_pages")) + 2) + "页");
    }

    /** Each line of the index leads to the page that is stamped with its number and begins the paper. @return the pages' words */
    private List<String> agree(String number) throws IOException {
        var pages = new ArrayList<String>();
        try (var pdf = Loader.loadPDF(bound(number))) {
            for (var page = 1; page <= pdf.getNumberOfPages(); page++) {
                var reader = new PDFTextStripper();
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(pdf).replaceAll("[\\s\\p{Z}]", ""));
            }
            var marks = new ArrayList<PDOutlineItem>();
            pdf.getDocumentCatalog().getDocumentOutline().children().forEach(marks::add);
            var papers = marks.stream()
                    .filter(mark -> mark.getTitle().matches("\\d+ .*"))
                    .toList();
            var first = pdf.getPages().indexOf(papers.get(0).findDestinationPage(pdf));
            var last = marks.stream()
                    .filter(mark -> mark.getTitle().equals("备考表"))
                    .findFirst()
                    .orElseThrow();
            var end = pdf.getPages().indexOf(last.findDestinationPage(pdf));
            var index = String.join("", pages.subList(0, first));
            var stamps = IntStream.range(first, end)
                    .mapToObj(page -> stamp(pdf, page))
                    .toList();
            assertThat(stamps)
                    .isEqualTo(IntStream.rangeClosed(1, end - first)
                            .mapToObj(String::valueOf)
                            .toList());
            for (var i = 0; i < papers.size(); i++) {
                var at = pdf.getPages().indexOf(papers.get(i).findDestinationPage(pdf));
                var next = i + 1 < papers.size()
                        ? pdf.getPages().indexOf(papers.get(i + 1).findDestinationPage(pdf))
                        : end;
                var from = at - first + 1;
                var until = next - first;
                assertThat(index).as(papers.get(i).getTitle()).contains(from == until ? "" + from : from + "—" + until);
            }
        }
        return pages;
    }

    /** 页码 at the top right of a page. */
    private static String stamp(PDDocument pdf, int page) {
        try {
            var box = pdf.getPage(page).getCropBox();
            var corner = new PDFTextStripperByArea();
            corner.addRegion("corner", new Rectangle2D.Float(box.getWidth() - 110, 0, 110, 70));
            corner.extractRegions(pdf.getPage(page));
            return corner.getTextForRegion("corner").replaceAll("\\D", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<String> bindings(String number) {
        return tables.sql("select state from bound_volume where registration_number = ?")
                .param(number)
                .query(String.class)
                .list();
    }

    private byte[] bound(String number) {
        var answer = web.withBasicAuth("head", Browser.PASSWORD)
                .getForEntity("/api/v1/cases/" + number + "/file/main.pdf", byte[].class);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return Objects.requireNonNull(answer.getBody());
    }
}
