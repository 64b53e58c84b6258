package org.tiaocai.documents;

import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** A kept page made ready for the PDF: the house's sheet, the characters that are meant, and marks for who hears it read. */
final class PdfPage {

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
        page.select("body > .closing").forEach(LastPage::keepWithWhatIsBefore);
    }

    private static void scope(Element heading) {
        var row = Objects.requireNonNull(heading.parent());
        heading.attr("scope", row.select("> td").isEmpty() ? "col" : "row");
    }
}
