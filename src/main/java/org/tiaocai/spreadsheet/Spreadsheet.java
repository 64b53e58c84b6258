package org.tiaocai.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.tiaocai.shared.Refused;

/** 表格文件 (.xlsx, .csv) or what was copied out of one: its rows as text, blank ones left out. */
public final class Spreadsheet {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_CELLS = 100;
    private static final int ZIP = 0x504B;
    private static final int OLD_EXCEL = 0xD0CF;
    private static final int UTF16 = 0xFFFE;

    private Spreadsheet() {}

    /** @param line as the person's own program counts it, from 1 */
    public record Row(int line, List<String> cells) {}

    /** A file, known by its first bytes. @throws Refused for what is no table, is too long or would be too large opened */
    public static List<Row> of(byte[] file) {
        var mark = file.length < 2 ? 0 : ((file[0] & 0xFF) << 8) | (file[1] & 0xFF);
        if (mark == OLD_EXCEL) {
            throw new Refused("这是旧格式的 Excel 文件（.xls），请在 Excel 或者 WPS 里另存为 .xlsx 或者 .csv 后上传");
        }
        if (mark == ZIP) {
            return Workbook.rows(file, MOST_ROWS);
        }
        var text = mark == UTF16 ? new String(file, StandardCharsets.UTF_16) : decoded(file);
        if (text.indexOf('\0') >= 0) {
            throw new Refused("这个文件不是表格，请上传 .xlsx 或者 .csv 文件");
        }
        return pasted(text);
    }

    /** Lines whose cells are separated by tabs or commas, quoted as spreadsheet programs do it. */
    public static List<Row> pasted(String text) {
        var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        var firstLine = plain.lines().findFirst().orElse("");
        return new Lines(plain, firstLine.indexOf('\t') >= 0 ? '\t' : ',').rows();
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException ofAnOfficeProgram) {
            return new String(file, Charset.forName("GB18030"));
        }
    }

    /** Takes up one row, unless it is blank. @throws Refused when there are too many */
    static void take(List<Row> rows, int line, List<String> cells, int most) {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (rows.size() == most || cells.size() > MOST_CELLS) {
            throw new Refused("表格太大：最多 " + most + " 行、" + MOST_CELLS + " 列");
        }
        rows.add(new Row(line, List.copyOf(cells)));
    }

    /** RFC 4180, and the apostrophe by which a cell is marked as text. */
    private static final class Lines {
        private final String text;
        private final char separator;
        private final List<Row> rows = new ArrayList<>();
        private List<String> cells = new ArrayList<>();
        private StringBuilder cell = new StringBuilder();
        private int line = 1;
        private int begun = 1;

        Lines(String text, char separator) {
            this.text = text;
            this.separator = separator;
        }

        List<Row> rows() {
            var quoted = false;
            for (var at = 0; at < text.length(); at++) {
                var one = text.charAt(at);
                if (quoted && one == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    cell.append(one);
                    at++;
                } else if (one == '"' && (quoted || cell.isEmpty())) {
                    quoted = !quoted;
                } else if (!quoted && one == separator) {
                    endCell();
                } else if (!quoted && one == '\n') {
                    endRow();
                } else {
                    cell.append(one);
                }
                if (one == '\n') {
                    line++;
                    begun = quoted ? begun : line;
                }
            }
            endRow();
            return List.copyOf(rows);
        }

        private void endCell() {
            var value = cell.toString().strip();
            cells.add(value.startsWith("'") ? value.substring(1) : value);
            cell = new StringBuilder();
        }

        private void endRow() {
            endCell();
            take(rows, begun, cells, MOST_ROWS);
            cells = new ArrayList<>();
        }
    }
}
