package org.tiaocai.documents;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** 自然段: what somebody wrote in several lines is printed in as many paragraphs, each beginning two characters in. */
final class Paragraphs {

    private Paragraphs() {}

    static void split(Document page) {
        for (var text : page.select("p.text, p.lines")) {
            text.wholeText()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> text.before(new Element("p").text(line.strip())));
            text.remove();
        }
    }
}
