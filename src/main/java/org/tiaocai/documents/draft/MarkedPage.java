package org.tiaocai.documents.draft;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A draft's page with its changes marked: what is new underlined, what is gone struck out where it stood. */
final class MarkedPage {

    private static final String BLOCKS = "body h1, body h2, body p, body li, body td, body th";

    private MarkedPage() {}

    static String of(@Nullable String before, String now) {
        if (before == null) {
            return now;
        }
        var page = parsed(now);
        var blocks = blocks(page);
        for (var step : changes(before, now).steps()) {
            if (step.kind() == Changes.Kind.ADDED) {
                var block = blocks.get(step.place());
                var inserted = new Element("ins");
                List.copyOf(block.childNodes()).forEach(inserted::appendChild);
                block.appendChild(inserted);
            } else if (step.kind() == Changes.Kind.REMOVED) {
                removed(page, blocks, step);
            }
        }
        return page.outerHtml();
    }

    static Changes changes(String before, String now) {
        return Changes.between(lines(before), lines(now));
    }

    private static void removed(Document page, List<Element> blocks, Changes.Step step) {
        var gone = new Element("p");
        gone.appendElement("del").text(step.text());
        if (step.place() == blocks.size()) {
            page.body().appendChild(gone);
            return;
        }
        var next = blocks.get(step.place());
        if (next.is("td, th")) {
            next.prependChild(gone);
        } else {
            next.before(next.is("li") ? new Element("li").appendChild(gone) : gone);
        }
    }

    private static List<String> lines(String page) {
        return blocks(parsed(page)).stream().map(Element::text).toList();
    }

    /** The innermost blocks that say something. */
    private static List<Element> blocks(Document page) {
        return page.select(BLOCKS).stream()
                .filter(block -> block.hasText() && block.select(BLOCKS).size() <= 1)
                .toList();
    }

    private static Document parsed(String page) {
        var dom = Jsoup.parse(page);
        dom.outputSettings().prettyPrint(false);
        return dom;
    }
}
