package org.tiaocai.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** 模板: an empty table to be filled in. Its columns are text, so that no program rounds the digits of a long number. */
public final class Template {

    private static final MediaType TYPE =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int WIDTH = 20 * 256;

    private Template() {}

    /** @param examples rows below the names of the columns */
    public static ResponseEntity<byte[]> of(String name, List<String> columns, List<List<String>> examples) {
        try (var book = new XSSFWorkbook();
                var written = new ByteArrayOutputStream()) {
            var sheet = book.createSheet(name);
            var text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            for (var column = 0; column < columns.size(); column++) {
                sheet.setDefaultColumnStyle(column, text);
                sheet.setColumnWidth(column, WIDTH);
            }
            write(sheet.createRow(0), columns);
            for (var at = 0; at < examples.size(); at++) {
                write(sheet.createRow(at + 1), examples.get(at));
            }
            book.write(written);
            return ResponseEntity.ok()
                    .contentType(TYPE)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name + ".xlsx", StandardCharsets.UTF_8)
                                    .build()
                                    .toString())
                    .body(written.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(org.apache.poi.ss.usermodel.Row row, List<String> cells) {
        for (var at = 0; at < cells.size(); at++) {
            row.createCell(at).setCellValue(cells.get(at));
        }
    }
}
