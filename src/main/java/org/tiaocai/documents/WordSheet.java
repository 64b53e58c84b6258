package org.tiaocai.documents;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** 版面: A4 with the margins of the printed page, its number below, and the typefaces of the office. */
final class WordSheet {

    private static final String SONG = "宋体";
    private static final String FANG_SONG = "仿宋";
    private static final String HEI = "黑体";
    private static final double TWIPS_PER_MILLIMETRE = 1440 / 25.4;

    private WordSheet() {}

    static void prepare(XWPFDocument word) {
        var section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(millimetres(210));
        section.getPgSz().setH(millimetres(297));
        var margins = section.addNewPgMar();
        margins.setTop(millimetres(30));
        margins.setRight(millimetres(26));
        margins.setBottom(millimetres(28));
        margins.setLeft(millimetres(28));
        margins.setHeader(millimetres(15));
        margins.setFooter(millimetres(15));
        margins.setGutter(BigInteger.ZERO);
        var footer = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setAlignment(ParagraphAlignment.CENTER);
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    static void title(XWPFRun run) {
        face(run, SONG, 22);
        run.setBold(true);
    }

    static void heading(XWPFRun run) {
        face(run, HEI, 12);
        run.setBold(true);
    }

    static void body(XWPFRun run) {
        face(run, FANG_SONG, 12);
    }

    /** Two characters in, as a Chinese paragraph begins. */
    static void indentFirstLine(XWPFParagraph paragraph) {
        paragraph.setIndentationFirstLine(480);
    }

    private static void face(XWPFRun run, String family, int points) {
        run.setFontFamily(family);
        run.setFontFamily(family, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
    }

    private static BigInteger millimetres(int millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS_PER_MILLIMETRE));
    }
}
