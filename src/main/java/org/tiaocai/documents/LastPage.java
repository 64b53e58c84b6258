package org.tiaocai.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * 末页: no page holds only signatures, the seal and the day, which could be put under any text. They take the last paragraph
 * with them; what is too long for that says 此页无正文.
 */
final class LastPage {

    /** Some ten lines: more could not be kept on one page with what closes the paper. */
    private static final int KEPT_TOGETHER = 280;

    private static final List<String> CLOSING = List.of("signers", "signer", "signatures", "closing");
    private static final String SIGNATURES = ".signer, .signatures, .closing, .draft-mark";
    private static final String PAGE_NUMBER = "(本页签名（拒签的注明情况）：＿+)?第\\d+页共\\d+页";

    private LastPage() {}

    /** The last signature, or the last paragraph, goes over with the closing. */
    static void keepWithWhatIsBefore(Element closing) {
        var before = closing.previousElementSibling();
        if (before != null && before.hasClass("signers")) {
            var last = before.lastElementChild();
            if (last == null) {
                before.remove();
                before = closing.previousElementSibling();
            } else {
                before = last;
            }
        }
        if (before != null && before.text().length() <= KEPT_TOGETHER) {
            keep(List.of(before, closing), closing);
        }
    }

    static boolean holdsOnlySignatures(Document page, byte[] pdf) throws IOException {
        try (var printed = Loader.loadPDF(pdf)) {
            if (printed.getNumberOfPages() < 2) {
                return false;
            }
            var last = new PDFTextStripper();
            last.setStartPage(printed.getNumberOfPages());
            var said = signs(bare(last.getText(printed)).replaceAll(PAGE_NUMBER, ""));
            var signed = signs(bare(page.select(SIGNATURES).text()));
            return said.entrySet().stream()
                    .allMatch(sign -> sign.getValue() <= signed.getOrDefault(sign.getKey(), 0L));
        }
    }

    /** All that closes the paper, with the paragraph before it or the last line of a table. @return false where that is too much */
    static boolean keepWithText(Document page) {
        page.select("body > .end").unwrap();
        var ending = new ArrayList<Element>();
        var before = page.body().lastElementChild();
        while (before != null && CLOSING.stream().anyMatch(before::hasClass)) {
            ending.add(0, before);
            before = before.previousElementSibling();
        }
        if (before == null || ending.isEmpty()) {
            return false;
        }
        var kept = before.is("table") ? lastLine(before) : before;
        if (kept.text().length() > KEPT_TOGETHER) {
            return false;
        }
        ending.add(0, kept);
        keep(ending, ending.get(1));
        return true;
    }

    /** 此页无正文: said where a long paragraph leaves the closing alone on its page. */
    static void sayThatTextHasEnded(Document page) {
        var closing = page.select(".closing").last();
        var ending = closing == null ? page.select(".signatures").last() : closing;
        if (ending != null) {
            ending.prepend("<p class=\"ended\">（此页无正文）</p>");
        }
    }

    private static void keep(List<Element> together, Element where) {
        var end = new Element("div").addClass("end");
        where.before(end);
        together.forEach(end::appendChild);
    }

    /** The last line of a table as a table of its own, which looks as if it went on. */
    private static Element lastLine(Element table) {
        var lines = table.select("tr");
        if (lines.size() < 2) {
            return table;
        }
        var rest = table.shallowClone();
        rest.appendElement("tbody").appendChild(lines.get(lines.size() - 1));
        table.after(rest);
        return rest;
    }

    private static Map<Integer, Long> signs(String text) {
        return text.codePoints().boxed().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
