package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A lawyer brings a list of workers: pasted or as a file, checked line by line, taken over when it is sound. */
@OnPostgres
@DisplayName("劳动者名单：粘贴、上传，逐行核对")
class WorkersListStoryTest extends CounterStory {

    private static final String HEAD = "姓名,身份证号,手机,请求金额\n";

    @ParameterizedTest
    @DisplayName("粘贴的、UTF-8、带标记的、GB18030、UTF-16 的文件都读得对")
    @ValueSource(strings = {"pasted", "UTF-8", "BOM", "GB18030", "UTF-16LE"})
    void whatever_the_program_writes(String kind) {
        var csv = HEAD + "\"名单，样\"," + identity(801) + ",13800000801,\"1,200.50\"\r\n";
        var answer = kind.equals("pasted")
                ? pasted(csv.replace(",\"1,", "\t\"1,")
                        .replace("," + identity(801) + ",", "\t" + identity(801) + "\t")
                        .replace("姓名,身份证号,手机,请求金额", "姓名\t身份证号\t手机\t请求金额"))
                : uploaded(encoded(csv, kind));
        var page = checked(answer);
        assertThat(page.select("#checked tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("名单，样", "可以加入");
        assertThat(page.select("[data-take]").attr("data-workers")).contains("名单，样", "1,200.50", "13800000801");
    }

    @Test
    @DisplayName("每一种错都写明是哪一行、错在哪里；没有错的行不受影响")
    void each_fault_is_told_at_its_line() {
        var page = checked(uploaded(("姓名,身份证号,手机,月工资,请求事项,请求金额\n"
                        + "好样," + identity(811) + ",13800000811,3000,工资,900\n"
                        + "错码样,999999199001010017,,,,\n"
                        + "错话样," + identity(812) + ",12,,,\n"
                        + "," + identity(813) + ",,,,\n"
                        + "无号样,,,,,\n"
                        + "再来样," + identity(811) + ",,,,\n"
                        + "错额样," + identity(814) + ",,,工资,三千\n"
                        + "错项样," + identity(815) + ",,,精神损失,100\n"
                        + "缺额样," + identity(816) + ",,,工资,\n")
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("#checked tbody tr").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("2").contains("可以加入"),
                        one -> assertThat(one).startsWith("3").contains("身份证件号码不正确"),
                        one -> assertThat(one).startsWith("4").contains("联系电话格式不正确"),
                        one -> assertThat(one).startsWith("5").contains("缺姓名"),
                        one -> assertThat(one).startsWith("6").contains("可以加入"),
                        one -> assertThat(one).startsWith("7").contains("与第 2 行重复"),
                        one -> assertThat(one).startsWith("8").contains("请求金额应为数字"),
                        one -> assertThat(one).startsWith("9").contains("精神损失", "不在列表中"),
                        one -> assertThat(one).startsWith("10").contains("没有写请求金额"));
        assertThat(page.select("[data-take]").text()).isEqualTo("去掉有问题的 7 行，加入其余 2 名");
    }

    @Test
    @DisplayName("没有身份证件号码也可以加入；证件种类写名称；同名同电话、同名又没有号码和电话的写明与哪一行重复")
    void other_papers_and_lines_told_twice() {
        var page = checked(uploaded(("姓名,证件种类,证件号码,手机\n"
                        + "护照样,护照,E12345678,\n"
                        + "通行样,港澳居民来往内地通行证,H12345678,\n"
                        + "错种样,驾驶证,12345678,\n"
                        + "同名样,,,13800000841\n"
                        + "同名样,,,13800000842\n"
                        + "同名样,,,138 0000 0841\n"
                        + "空名样,,,\n"
                        + "空名样,,,\n")
                .getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("#checked tbody tr").eachText())
                .satisfiesExactly(
                        one -> assertThat(one).contains("可以加入"),
                        one -> assertThat(one).contains("可以加入"),
                        one -> assertThat(one).contains("驾驶证", "不在列表中", "护照"),
                        one -> assertThat(one).contains("可以加入"),
                        one -> assertThat(one).contains("可以加入"),
                        one -> assertThat(one).contains("与第 5 行重复（姓名和电话相同）"),
                        one -> assertThat(one).contains("可以加入"),
                        one -> assertThat(one).contains("与第 8 行重复（姓名相同"));
        assertThat(page.select("[data-take]").attr("data-workers")).contains("PASSPORT", "HK_MACAO_PERMIT");
    }

    @ParameterizedTest
    @DisplayName("没有列名的：姓名后面是号码的照旧读，证件种类在最后；照模板带证件种类的也读得对，那一列空着也一样")
    @CsvSource(
            delimiter = '|',
            value = {
                "旧样甲,%s,13800000851,,,,,,工资,900|旧样乙,E12345678,,,,,,,工资,900,护照",
                "模样甲,居民身份证,%s,13800000852,,,,,,工资,900|模样乙,护照,E12345678,,,,,,,工资,900",
                "空样甲,,%s,13800000853,,,,,,工资,900|空样乙,,,13800000854,,,,,,工资,900",
            })
    void without_names_of_columns(String first, String second) {
        var page = checked(pasted((first.formatted(identity(851)) + "\n" + second + "\n").replace(',', '\t')));
        assertThat(page.select("#checked tbody tr").eachText())
                .hasSize(2)
                .allSatisfy(one -> assertThat(one).contains("可以加入"));
        assertThat(page.select("[data-take]").attr("data-workers")).contains(identity(851), "1380000085", "900");
    }

    @Test
    @DisplayName("三百名：核对、登记都成；五百名以内收，再多一名不收")
    void three_hundred() {
        var list = new StringBuilder("姓名,身份证号\n");
        for (var one = 0; one < 300; one++) {
            list.append("工样").append(one).append(',').append(numbered(one)).append('\n');
        }
        var page = checked(uploaded(list.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("[data-take]").text()).isEqualTo("加入这 300 名");
        var sheet = typed(MONDAY, "无", "虚构三百人厂");
        sheet.keySet().removeIf(name -> name.startsWith("parties[0]"));
        for (var one = 0; one < 300; one++) {
            put(sheet, "workers[" + one + "].name", "工样" + one);
            put(sheet, "workers[" + one + "].identityNumber", numbered(one));
        }
        put(sheet, "workers[7].claimAmount", "700");
        var number = registered(sent("registrar", sheet));
        assertThat(tables.sql("select count(*) from party where registration_number = ?")
                        .param(number)
                        .query(Long.class)
                        .single())
                .isEqualTo(301);
        assertThat(tables.sql("select workers_concerned from dispute where registration_number = ?")
                        .param(number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(300);
        for (var one = 300; one < 500; one++) {
            list.append("工样").append(one).append(',').append(numbered(one)).append('\n');
        }
        assertThat(checked(uploaded(list.toString().getBytes(StandardCharsets.UTF_8)))
                        .select("[data-take]")
                        .text())
                .isEqualTo("加入这 500 名");
        list.append("多一名,").append(numbered(500)).append('\n');
        assertThat(refused(uploaded(list.toString().getBytes(StandardCharsets.UTF_8))))
                .contains("超过 500 名");
    }

    @Test
    @DisplayName("名单上一名有错，登记表回来时写在他那一行")
    void a_fault_in_the_registered_list() {
        var sheet = typed(MONDAY, "名单主样", "虚构名单厂");
        put(sheet, "workers[3].name", "名单样");
        put(sheet, "workers[3].identityNumber", "999999199001010017");
        assertThat(fault(sent("registrar", sheet), "workers[3].identityNumber")).contains("身份证件号码不正确");
        put(sheet, "workers[3].identityNumber", identity(821));
        put(sheet, "workers[3].claimAmount", "1.234");
        assertThat(fault(sent("registrar", sheet), "workers[3].claimAmount")).contains("请求金额最多两位小数");
    }

    @Test
    @DisplayName(".xlsx：文本、数字、日期照写的读；公式只读结果，不计算；模板填好就读得回")
    void a_workbook() throws IOException {
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet();
            var head = sheet.createRow(0);
            var names = List.of("姓名", "身份证件号码", "联系电话", "入职日期", "月工资", "请求金额");
            for (var at = 0; at < names.size(); at++) {
                head.createCell(at).setCellValue(names.get(at));
            }
            var row = sheet.createRow(2);
            row.createCell(0).setCellValue("表样");
            row.createCell(1).setCellValue(identity(831));
            row.createCell(2).setCellValue(13_800_000_831d);
            var day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("m/d/yy"));
            row.createCell(3).setCellValue(java.time.LocalDate.of(2020, 3, 2));
            row.getCell(3).setCellStyle(day);
            row.createCell(4).setCellValue(3500.5);
            row.createCell(5).setCellFormula("WEBSERVICE(\"http://localhost/\")");
            var page = checked(uploaded(bytes(book)));
            assertThat(page.select("#checked tbody tr").eachText())
                    .singleElement()
                    .asString()
                    .startsWith("3")
                    .contains("可以加入");
            assertThat(page.select("[data-take]").attr("data-workers"))
                    .contains("\"13800000831\"", "\"2020-03-02\"", "\"3500.5\"");
        }
        var template = loggedIn("registrar").open("/register/workers.xlsx");
        assertThat(template.statusCode()).isEqualTo(200);
        assertThat(template.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".xlsx");
    }

    @ParameterizedTest
    @DisplayName("不是表格的、旧格式的、带宏的、打开后太大的、空的、只有表头的：中文说明，400")
    @CsvSource({
        "empty, 名单是空的",
        "head, 只有表头",
        "xls, 旧格式",
        "zip, 打不开",
        "macro, 含有宏",
        "bomb, 打开后太大",
        "binary, 不是表格",
        "entity, 打不开"
    })
    void what_is_no_list(String kind, String words) throws IOException {
        var content = switch (kind) {
            case "empty" -> "\n\n".getBytes(StandardCharsets.UTF_8);
            case "head" -> HEAD.getBytes(StandardCharsets.UTF_8);
            case "xls" -> new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
            case "zip" -> zip("a.txt", 10);
            case "macro" -> zip("xl/vbaProject.bin", 10);
            case "bomb" -> zip("xl/worksheets/sheet1.xml", 65 * 1024 * 1024);
            case "binary" -> new byte[] {1, 0, 2, 0, 3};
            default -> entity();
        };
        assertThat(refused(uploaded(content))).contains(words);
    }

    private HttpResponse<String> pasted(String text) {
        var browser = opened("registrar");
        return browser.submitWithFiles("/register/workers", Map.of("pasted", text, "_csrf", browser.token()), Map.of());
    }

    private HttpResponse<String> uploaded(byte[] file) {
        var browser = opened("registrar");
        return browser.submitWithFile("/register/workers", Map.of("_csrf", browser.token()), file);
    }

    private static Document checked(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(page(answer).text()).isEqualTo(200);
        return page(answer);
    }

    private static String refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        return page(answer).select("#checked [role=alert]").text();
    }

    private static byte[] encoded(String csv, String kind) {
        return switch (kind) {
            case "BOM" -> ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8);
            case "UTF-16LE" -> ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE);
            default -> csv.getBytes(Charset.forName(kind));
        };
    }

    private static byte[] bytes(Workbook book) throws IOException {
        try (var written = new ByteArrayOutputStream()) {
            book.write(written);
            return written.toByteArray();
        }
    }

    private static byte[] zip(String name, int size) throws IOException {
        try (var written = new ByteArrayOutputStream();
                var zip = new ZipOutputStream(written)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
            zip.closeEntry();
            zip.finish();
            return written.toByteArray();
        }
    }

    /** A workbook whose sheet asks its reader to fetch a file of the machine. */
    private static byte[] entity() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet().createRow(0).createCell(0).setCellValue("姓名");
            var parts = new ArrayList<Map.Entry<String, byte[]>>();
            try (var zip = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(bytes(book)))) {
                for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                    parts.add(Map.entry(part.getName(), zip.readAllBytes()));
                }
            }
            try (var written = new ByteArrayOutputStream();
                    var zip = new ZipOutputStream(written)) {
                for (var part : parts) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(
                            part.getKey().endsWith("sheet1.xml")
                                    ? ("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><worksheet xmlns=\""
                                                    + "http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                                                    + "<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>&x;</t></is>"
                                                    + "</c></row></sheetData></worksheet>")
                                            .getBytes(StandardCharsets.UTF_8)
                                    : part.getValue());
                    zip.closeEntry();
                }
                zip.finish();
                return written.toByteArray();
            }
        }
    }

    /** Nobody's number of the area 999999, one for each of a thousand. */
    private static String numbered(int one) {
        var body = "9999991991010" + (1 + one % 9) + String.format("%03d", one);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (var place = 0; place < weights.length; place++) {
            sum += weights[place] * Character.digit(body.charAt(place), 10);
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
