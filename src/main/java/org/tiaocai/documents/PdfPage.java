package org.tiaocai.documents;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** A kept page made ready for the PDF: the house's sheet, the characters that are meant, and marks for who hears it read. */
final class PdfPage {

    /** Some ten lines: more could not be kept on one page with what closes the paper. */
    private static final int KEPT_TOGETHER = 280;

    /** On the body of a page that is signed by hand. */
    static final String TO_SIGN = "to-sign";

    /** 逐页签名 (规则 art. 42, 协商调解规定 art. 32), or why somebody does not: before the number of each page. */
    private static final String NUMBER = "content: \"第 \"";

    private static final String SIGNED_ON_EACH = "content: \"本页签名（拒签的注明情况）：＿＿＿＿＿＿＿＿　　第 \"";

    private PdfPage() {}

    static void prepare(Document page, String sheet) {
        Paragraphs.split(page);
        page.select("style").remove();
        page.head()
                .appendElement("style")
                .text(page.body().hasClass(TO_SIGN) ? sheet.replace(NUMBER, SIGNED_ON_EACH) : sheet);
        page.head().appendElement("meta").attr("name", "subject").attr("content", page.title());
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        text.text(LookAlike.resolved(text.getWholeText()));
                    }
                },
                page.body());
        // It runs in the foot of the first page, so that it takes no line of the text.
        page.select("body > .check").forEach(page.body()::prependChild);
        page.select("tr > th:not([scope])").forEach(PdfPage::scope);
        page.select("ol.rulings > li")
                .forEach(ruling -> ruling.prependText(ChineseNumerals.ordinal(ruling.elementSiblingIndex() + 1) + "、"));
        page.select("body > .closing").forEach(PdfPage::keepWithWhatIsBefore);
    }

    private static void scope(Element heading) {
        var row = Objects.requireNonNull(heading.parent());
        heading.attr("scope", row.select("> td").isEmpty() ? "col" : "row");
    }

    /** 不得有只盖章的一页: the last signature, or the last paragraph, goes over with the closing. */
    private static void keepWithWhatIsBefore(Element closing) {
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
            var end = new Element("div").addClass("end");
            closing.before(end);
            end.appendChild(before).appendChild(closing);
        }
    }

    /** Whether nothing but the closing is left for the last page, after a paragraph too long to be kept with it. */
    static boolean closesAlone(Document page, byte[] pdf) throws IOException {
        var closing = page.selectFirst(".closing");
        if (closing == null) {
            return false;
        }
        try (var printed = Loader.loadPDF(pdf)) {
            var last = new PDFTextStripper();
            last.setStartPage(printed.getNumberOfPages());
            return printed.getNumberOfPages() > 1
                    && bare(last.getText(printed))
                            .matches("(第\\d+页共\\d+页)?" + Pattern.quote(bare(closing.text())) + "(第\\d+页共\\d+页)?");
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    /** 此页无正文: said where a long paragraph leaves the closing alone on its page. */
    static void sayThatTextHasEnded(Document page) {
        page.select(".closing").prepend("<p class=\"ended\">（此页无正文）</p>");
    }
}
