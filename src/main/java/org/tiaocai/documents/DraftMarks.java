package org.tiaocai.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * 草稿 on a page: the mark across it, and where its free texts stand, whatever wording prints them. A text goes into the
 * template between characters that no font has; where it is a paragraph of its own it can be worked on.
 */
final class DraftMarks {

    static final String FIELD = "data-field";
    static final String LABEL = "data-label";

    private static final String ANY = "[\\uE000-\\uE002]";
    private static final Pattern TEXT = Pattern.compile("\\s*\\uE000(\\w+)\\uE001(.*)\\uE002\\s*", Pattern.DOTALL);

    private static final String STYLE = """
            .draft-mark { position: fixed; z-index: 1; pointer-events: none; top: 30vh; left: 0; right: 0; margin: 0; text-align: center; \
            text-indent: 0; font-size: 96pt; line-height: 1.2; color: rgba(160, 30, 30, .16); transform: rotate(-30deg); }
            div[data-field] { background: #f6f8fc; min-height: 28pt; }
            ins { background: #d7f0db; text-decoration: underline; } del { background: #f8dcdc; color: #7a1f1f; }""";

    private DraftMarks() {}

    /** The text as it goes into the template. */
    static String around(String field, String text) {
        return "\uE000" + field + "\uE001" + text.replaceAll(ANY, "") + "\uE002";
    }

    /** The page as it came from its template, with its marks. */
    static Document mark(String page, List<FreeText> texts) {
        var labels = new HashMap<String, String>();
        texts.forEach(text -> labels.put(text.field(), text.label()));
        var dom = Jsoup.parse(page);
        dom.outputSettings().prettyPrint(false);
        var seen = new HashSet<String>();
        for (var paragraph : dom.select("body p")) {
            var text = TEXT.matcher(paragraph.wholeText());
            if (paragraph.closest("table, .signatures, li") == null && text.matches() && seen.add(text.group(1))) {
                paragraph.replaceWith(field(text.group(1), text.group(2), labels));
            }
        }
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof TextNode text) {
                        text.text(text.getWholeText().replaceAll("\\uE000\\w+\\uE001|" + ANY, ""));
                    }
                },
                dom.body());
        dom.title(dom.title().replaceAll("\\uE000\\w+\\uE001|" + ANY, ""));
        Paragraphs.split(dom);
        dom.head().appendElement("style").text(STYLE);
        dom.body().prependChild(new Element("p").addClass("draft-mark").text("草稿"));
        return dom;
    }

    private static Element field(String name, String text, Map<String, String> labels) {
        var field = new Element("div").attr(FIELD, name).attr(LABEL, labels.getOrDefault(name, name));
        text.lines()
                .filter(line -> !line.isBlank())
                .forEach(line -> field.appendElement("p").text(line.strip()));
        return field;
    }
}
