package org.tiaocai.documents;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The elements of a page in their order as paragraphs and tables; what it does not know it writes as plain text. */
final class WordPage {

    private static final Set<String> INLINE = Set.of("span", "strong");

    private static final String RARE = "[\\x{10000}-\\x{10FFFF}]";
    private static final String BETWEEN_COMMON_AND_RARE =
            "(?<=" + RARE + ")(?!" + RARE + ")|(?<!" + RARE + ")(?=" + RARE + ")";

    /** What comes after the text: who signs, the seal and the day; and what may stand anywhere below. */
    private static final String CLOSING = ".signers, .signer, .signatures, .closing";

    private static final String BELOW = CLOSING + ", .check, .draft-mark";

    private final XWPFDocument word;
    private final Set<Element> kept = new HashSet<>();

    WordPage(XWPFDocument word) {
        this.word = word;
    }

    void write(Element body) {
        keepTheEndTogether(body);
        blocks(body, word::createParagraph);
    }

    /** 不得有只盖章的一页: what closes the paper stays with the last paragraph before it, or with the last line of a table. */
    private void keepTheEndTogether(Element body) {
        var last = body.lastElementChild();
        while (last != null && last.is(BELOW)) {
            if (last.is(CLOSING)) {
                kept.add(last);
            }
            last = last.previousElementSibling();
        }
        if (last != null && !kept.isEmpty()) {
            kept.add(end(last));
        }
    }

    private static Element end(Element block) {
        if (block.is("table")) {
            var lines = block.select("tr");
            return lines.isEmpty() ? block : lines.get(lines.size() - 1);
        }
        var last = block.is("p") || block.hasAttr(DraftMarks.FIELD) ? null : block.lastElementChild();
        return last == null || INLINE.contains(last.tagName()) ? block : end(last);
    }

    private boolean isKept(Element element) {
        return kept.contains(element) || element.parents().stream().anyMatch(kept::contains);
    }

    private void blocks(Element parent, Supplier<XWPFParagraph> place) {
        if (parent.children().stream().allMatch(child -> INLINE.contains(child.tagName()))) {
            if (parent.hasText()) {
                inline(parent, paragraph(parent, place), face(parent));
            }
            return;
        }
        for (var node : parent.childNodes()) {
            if (node instanceof Element element) {
                block(element, place);
            } else if (node instanceof TextNode text && !text.isBlank()) {
                inline(text, paragraph(parent, place), face(parent));
            }
        }
    }

    private void block(Element element, Supplier<XWPFParagraph> place) {
        if (element.hasAttr(DraftMarks.FIELD)) {
            control(element);
            return;
        }
        switch (element.tagName()) {
            case "h1" -> {
                var line = place.get();
                line.setAlignment(ParagraphAlignment.CENTER);
                inline(element, line, WordSheet::title);
            }
            case "h2" -> {
                var line = place.get();
                WordSheet.pitch(line);
                WordSheet.indentFirstLine(line);
                line.setAlignment(ParagraphAlignment.LEFT);
                line.setKeepNext(true);
                inline(element, line, WordSheet::heading);
            }
            case "p" -> inline(element, paragraph(element, place), face(element));
            case "ol", "ul" -> items(element, place);
            case "table" -> particulars(element);
            case "img" -> WordSheet.picture(place.get(), element.attr("src"), element.attr("alt"));
            default -> {
                if (element.hasClass("signatures")) {
                    signatures(element);
                } else {
                    blocks(element, place);
                }
            }
        }
    }

    /** 内容控件: a text that may be worked on, under its field's name, so that it is found again when the file comes back. */
    private void control(Element element) {
        var control = word.getDocument().getBody().addNewSdt();
        var about = control.addNewSdtPr();
        about.addNewAlias().setVal(element.attr(DraftMarks.LABEL));
        about.addNewTag().setVal(element.attr(DraftMarks.FIELD));
        var content = control.addNewSdtContent();
        Supplier<XWPFParagraph> inside = () -> new XWPFParagraph(content.addNewP(), word);
        element.children().forEach(line -> inline(line, paragraph(line, inside), face(line)));
        if (content.sizeOfPArray() == 0) {
            content.addNewP();
        }
    }

    private XWPFParagraph paragraph(Element element, Supplier<XWPFParagraph> place) {
        var paragraph = place.get();
        if (element.closest("tr") == null) {
            WordSheet.pitch(paragraph);
        }
        // 不得有只盖章的一页: what closes the paper stays with the line before it.
        if (element.closest(".check") != null) {
            return paragraph;
        }
        if (isKept(element)
                || element.closest(".signers, .closing") != null
                || Optional.ofNullable(element.nextElementSibling())
                        .filter(next -> next.is(".signers, .closing"))
                        .isPresent()) {
            WordSheet.keepNext(paragraph);
        }
        if (element.hasClass("organisation")) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
        } else if (element.hasClass("number")
                || element.closest(".closing") != null
                || element.hasClass("right")
                || element.attr("style").contains("right")) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        } else if (element.closest(".party, .signatures, .signer, .addressee, tr") == null) {
            WordSheet.indentFirstLine(paragraph);
        }
        return paragraph;
    }

    private void items(Element list, Supplier<XWPFParagraph> place) {
        var ordinal = 0;
        for (var item : list.children()) {
            var line = place.get();
            WordSheet.pitch(line);
            line.setKeepNext(isKept(item));
            line.setIndentationLeft(1120);
            line.setIndentationHanging(480);
            var mark = line.createRun();
            WordSheet.body(mark);
            mark.setText(mark(list, ++ordinal));
            inline(item, line, WordSheet::body);
        }
    }

    private static String mark(Element list, int ordinal) {
        if (list.hasClass("rulings")) {
            return ChineseNumerals.ordinal(ordinal) + "、";
        }
        return list.tagName().equals("ol") ? ordinal + "." : "·";
    }

    private void particulars(Element table) {
        var rows = table.select("tr");
        var columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(1);
        var grid = grid(rows.size(), columns);
        for (var i = 0; i < rows.size(); i++) {
            var cells = rows.get(i).children();
            for (var j = 0; j < cells.size(); j++) {
                blocks(cells.get(j), into(grid.getRow(i).getCell(j)));
            }
        }
    }

    private void signatures(Element section) {
        var people = section.children();
        var grid = grid((people.size() + 1) / 2, 2);
        grid.removeBorders();
        for (var i = 0; i < people.size(); i++) {
            blocks(people.get(i), into(grid.getRow(i / 2).getCell(i % 2)));
        }
    }

    private XWPFTable grid(int rows, int columns) {
        var grid = word.createTable(rows, columns);
        grid.setWidth("100%");
        return grid;
    }

    /** A cell begins with one empty paragraph, which takes the first block. */
    private static Supplier<XWPFParagraph> into(XWPFTableCell cell) {
        return () -> {
            var last = cell.getParagraphs().get(cell.getParagraphs().size() - 1);
            return last.getRuns().isEmpty() ? last : cell.addParagraph();
        };
    }

    private static void inline(Node node, XWPFParagraph line, Consumer<XWPFRun> face) {
        if (node instanceof TextNode text) {
            write(text.text(), line, face);
        } else if (node instanceof Element element) {
            Consumer<XWPFRun> inner =
                    element.tagName().equals("strong") ? face.andThen(run -> run.setBold(true)) : face;
            element.childNodes().forEach(child -> inline(child, line, inner));
        }
    }

    /** What only a font for rare characters shows stands in runs of its own. */
    private static void write(String words, XWPFParagraph line, Consumer<XWPFRun> face) {
        for (var part : words.split(BETWEEN_COMMON_AND_RARE)) {
            var run = line.createRun();
            face.accept(run);
            if (!part.isEmpty() && Character.isSupplementaryCodePoint(part.codePointAt(0))) {
                WordSheet.rare(run);
            }
            run.setText(part);
        }
    }

    private static Consumer<XWPFRun> face(Element element) {
        if (element.hasClass("organisation")) {
            return WordSheet::issuer;
        }
        if (element.closest(".check") != null) {
            return WordSheet::small;
        }
        return element.closest("tr") == null ? WordSheet::body : WordSheet::cell;
    }
}
