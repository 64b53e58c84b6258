package org.tiaocai.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Refused;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The first sheet of an .xlsx file, read from beginning to end; of a formula what it last came to, never reckoned anew. */
final class Workbook {

    /** What all parts may come to when they are opened: three thousand rows are one of these megabytes. */
    private static final long LARGEST_OPENED = 64L * 1024 * 1024;

    private static final int MOST_PARTS = 500;
    private static final int BUFFER = 8192;

    private Workbook() {}

    static List<Spreadsheet.Row> rows(byte[] file, int most) {
        mustBeHarmless(file);
        var rows = new ArrayList<Spreadsheet.Row>();
        try (var opened = OPCPackage.open(new ByteArrayInputStream(file))) {
            var reader = new XSSFReader(opened);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) {
                throw notATable();
            }
            var xml = XMLHelper.newXMLReader();
            xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            xml.setContentHandler(new XSSFSheetXMLHandler(
                    reader.getStylesTable(),
                    null,
                    new ReadOnlySharedStringsTable(opened),
                    new RowsOf(rows, most),
                    new AsWritten(),
                    false));
            try (var sheet = sheets.next()) {
                xml.parse(new InputSource(sheet));
            }
        } catch (Refused refused) {
            throw refused;
        } catch (IOException
                | OpenXML4JException
                | SAXException
                | ParserConfigurationException
                | RuntimeException damaged) {
            throw notATable();
        }
        return List.copyOf(rows);
    }

    /** A small file may be made to open into gigabytes. */
    private static void mustBeHarmless(byte[] file) {
        var left = LARGEST_OPENED;
        var parts = 0;
        var buffer = new byte[BUFFER];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith("vbaProject.bin")) {
                    throw new Refused("文件含有宏，不能上传；请另存为 .xlsx 或者 .csv 后上传");
                }
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    left -= read;
                    if (left < 0) {
                        throw new Refused("文件打开后太大，不能上传；请只保留名单，另存后上传");
                    }
                }
                parts++;
                if (parts > MOST_PARTS) {
                    throw notATable();
                }
            }
        } catch (IOException damaged) {
            throw notATable();
        }
    }

    private static Refused notATable() {
        return new Refused("这个文件打不开，不是完好的 .xlsx 表格；请另存为 .xlsx 或者 .csv 后上传");
    }

    /** A day as 2026-03-02 and a number as its digits, however the person's program shows them. */
    private static final class AsWritten extends DataFormatter {

        AsWritten() {
            super(Locale.ROOT);
        }

        @Override
        public String formatRawCellContents(double value, int formatIndex, String formatString) {
            return DateUtil.isADateFormat(formatIndex, formatString) && DateUtil.isValidExcelDate(value)
                    ? DateUtil.getLocalDateTime(value).toLocalDate().toString()
                    : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
    }

    private static final class RowsOf implements XSSFSheetXMLHandler.SheetContentsHandler {
        private final List<Spreadsheet.Row> rows;
        private final int most;
        private List<String> cells = new ArrayList<>();

        RowsOf(List<Spreadsheet.Row> rows, int most) {
            this.rows = rows;
            this.most = most;
        }

        @Override
        public void startRow(int row) {
            cells = new ArrayList<>();
        }

        @Override
        public void endRow(int row) {
            Spreadsheet.take(rows, row + 1, cells, most);
        }

        @Override
        public void cell(@Nullable String place, @Nullable String value, @Nullable XSSFComment comment) {
            var column = place == null ? cells.size() : new CellReference(place).getCol();
            while (cells.size() < column && cells.size() < Short.MAX_VALUE) {
                cells.add("");
            }
            cells.add(value == null ? "" : value.strip());
        }
    }
}
