package org.tiaocai.documents.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Refused;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * What a Word file says: the texts in its controls by their tags, and everything around them. What is only struck out by
 * tracked changes is gone, what they add is there.
 *
 * @param twice tags that more than one control has
 */
record WordText(List<String> around, Map<String, String> texts, List<String> twice) {

    static WordText of(byte[] file) {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file))) {
            var text = new WordText(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
            text.read(DocumentHelper.readDocument(word.getPackagePart().getInputStream())
                    .getDocumentElement());
            return text;
        } catch (IOException | SAXException | RuntimeException unreadable) {
            throw new Refused("这个文件不能作为 Word 文档（.docx）打开，请用 Word 另存为 .docx 后再上传");
        }
    }

    private void read(Node parent) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("p".equals(child.getLocalName())) {
                add(around, child);
            } else if ("sdt".equals(child.getLocalName())) {
                control(child);
            } else {
                read(child);
            }
        }
    }

    private void control(Node control) {
        var tag = tag(control);
        var content = first(control, "sdtContent");
        if (content == null) {
            return;
        }
        if (tag == null) {
            read(content);
            return;
        }
        var lines = new ArrayList<String>();
        paragraphs(content, lines);
        if (texts.put(tag, String.join("\n", lines)) != null) {
            twice.add(tag);
        }
    }

    private static void paragraphs(Node parent, List<String> lines) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if ("p".equals(child.getLocalName())) {
                add(lines, child);
            } else {
                paragraphs(child, lines);
            }
        }
    }

    private static void add(List<String> lines, Node paragraph) {
        var text = new StringBuilder();
        words(paragraph, text);
        if (!text.toString().isBlank()) {
            lines.add(text.toString().strip());
        }
    }

    private static void words(Node parent, StringBuilder text) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            var name = String.valueOf(child.getLocalName());
            switch (name) {
                case "t" -> text.append(child.getTextContent());
                case "br", "cr" -> text.append('\n');
                case "tab" -> text.append(' ');
                case "pPr", "rPr", "del" -> {}
                default -> words(child, text);
            }
        }
    }

    private static @Nullable String tag(Node control) {
        var about = first(control, "sdtPr");
        var tag = about == null ? null : first(about, "tag");
        return tag instanceof Element element ? element.getAttribute("w:val") : null;
    }

    private static @Nullable Node first(Node parent, String name) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (name.equals(child.getLocalName())) {
                return child;
            }
        }
        return null;
    }
}
