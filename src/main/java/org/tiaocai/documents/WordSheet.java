package org.tiaocai.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Base64;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** 版面 of GB/T 9704 as in {@code pdf.css}: A4, its margins and line pitch, the page's number, the typefaces of the office. */
final class WordSheet {

    private static final String SONG = "宋体";
    private static final String FANG_SONG = "仿宋";
    private static final String HEI = "黑体";
    /** The office's system has the rare characters of names in a font of their own. */
    private static final String RARE = "SimSun-ExtB";

    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;
    private static final int BODY = 16;
    /** Millimetres. */
    private static final int PICTURE = 20;

    private static final int PITCH = 28;
    /** Two characters in, as a Chinese paragraph begins. */
    private static final int FIRST_LINE = 2 * BODY * 20;

    private WordSheet() {}

    static void prepare(XWPFDocument word) {
        var section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(millimetres(210));
        section.getPgSz().setH(millimetres(297));
        var margins = section.addNewPgMar();
        margins.setTop(millimetres(37));
        margins.setRight(millimetres(26));
        margins.setBottom(millimetres(35));
        margins.setLeft(millimetres(28));
        margins.setHeader(millimetres(15));
        margins.setFooter(millimetres(25));
        margins.setGutter(BigInteger.ZERO);
        var footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        words(footer, "第 ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        words(footer, " 页　共 ");
        footer.getCTP().addNewFldSimple().setInstr("NUMPAGES");
        words(footer, " 页");
    }

    static void title(XWPFRun run) {
        face(run, SONG, 22);
        run.setBold(true);
    }

    static void issuer(XWPFRun run) {
        face(run, SONG, 18);
        run.setBold(true);
    }

    static void heading(XWPFRun run) {
        face(run, HEI, BODY);
        run.setBold(true);
    }

    static void body(XWPFRun run) {
        face(run, FANG_SONG, BODY);
    }

    static void cell(XWPFRun run) {
        face(run, FANG_SONG, 14);
    }

    static void small(XWPFRun run) {
        face(run, FANG_SONG, 9);
    }

    /** @param address a PNG in the address itself */
    static void picture(XWPFParagraph line, String address, String alternative) {
        var png = Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1));
        var side = Math.toIntExact(Math.round(PICTURE * Units.EMU_PER_CENTIMETER / 10.0));
        try {
            var run = line.createRun();
            run.addPicture(new ByteArrayInputStream(png), Document.PICTURE_TYPE_PNG, "check.png", side, side);
            run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(alternative);
        } catch (InvalidFormatException | IOException unfit) {
            throw new IllegalStateException(unfit);
        }
    }

    static void rare(XWPFRun run) {
        family(run, RARE);
    }

    /** 固定行距: every line of the text has the same height. */
    static void pitch(XWPFParagraph paragraph) {
        paragraph.setSpacingBetween(PITCH, LineSpacingRule.EXACT);
    }

    /** On one page with the next paragraph; one in a table's cell has no properties yet, which the library takes for granted. */
    static void keepNext(XWPFParagraph line) {
        if (!line.getCTP().isSetPPr()) {
            line.getCTP().addNewPPr();
        }
        line.setKeepNext(true);
    }

    static void indentFirstLine(XWPFParagraph paragraph) {
        paragraph.setIndentationFirstLine(FIRST_LINE);
    }

    private static void words(XWPFParagraph footer, String words) {
        var run = footer.createRun();
        face(run, SONG, 12);
        run.setText(words);
    }

    private static void face(XWPFRun run, String family, int points) {
        family(run, family);
        run.setFontSize(points);
    }

    private static void family(XWPFRun run, String family) {
        run.setFontFamily(family);
        run.setFontFamily(family, XWPFRun.FontCharRange.eastAsia);
    }

    private static BigInteger millimetres(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MILLIMETRE));
    }
}
