package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

@DisplayName("送达人员的工作台：空白送达回证、邮寄清单、邮寄结果导入")
class ServingDeskTest extends ServingStory {

    @Autowired
    TestRestTemplate web;

    private TestRestTemplate as(String user) {
        return web.withBasicAuth(user, "a-long-enough-secret");
    }

    private static String text(ResponseEntity<byte[]> pdf) throws IOException {
        assertThat(pdf.getStatusCode()).isEqualTo(HttpStatus.OK);
        try (var file = Loader.loadPDF(Objects.requireNonNull(pdf.getBody()))) {
            return new PDFTextStripper().getText(file).replaceAll("\\s", "");
        }
    }

    private JsonNode results(String csv, boolean preview) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("preview", String.valueOf(preview));
        parts.add("file", new ByteArrayResource(("邮件单号,结果,日期,说明\n" + csv).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "results.csv";
            }
        });
        var answer = as("service").postForEntity("/api/v1/service/mail-results", parts, JsonNode.class);
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.OK);
        return Objects.requireNonNull(answer.getBody());
    }

    @Test
    @DisplayName("不是 CSV 的文件不当作 CSV 读")
    void no_sheet() {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource("PK\u0003\u0004\0\0\n\0,\0,\0".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "results.xlsx";
            }
        });
        var answer = as("service").postForEntity("/api/v1/service/mail-results", parts, String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("不是 CSV 文件");
    }

    private void inTheMail(String title, String tracking) {
        process.begin(number, document(title), employer());
        completes("serveDocument", report("MAIL", MONDAY));
        completes("mailDocument", report("MAIL", MONDAY, "address", tracking, "place", "样例路1号"));
    }

    @Test
    @DisplayName("出发前打印：一张空白回证列明同一当事人的全部文书，留出签收、代收、拒收和送达人的位置")
    void a_blank_receipt_for_the_visit() throws IOException {
        process.begin(number, document("通知书一"), employer());
        var task = waiting("serveDocument").getId();
        process.begin(number, document("通知书二"), employer());
        var sheet = text(as("service").getForEntity("/api/v1/service/tasks/" + task + "/receipt", byte[].class));
        assertThat(sheet)
                .contains("送达回证", "《通知书一》（2026年3月2日作出）一份", "《通知书二》（2026年3月2日作出）一份", "虚构样例机械有限公司")
                .contains("收到日期", "代收人", "拒收事由", "见证人", "送达人（两名）");
        assertThat(sheet).doesNotContain("草稿");
        assertThat(papers()).isEmpty();
        var all = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("serveDocument")
                .list();
        var path = "/api/v1/service/receipts?tasks=" + all.get(0).getId() + ","
                + all.get(1).getId();
        assertThat(text(as("service").getForEntity(path, byte[].class)).split("受送达人签名或者盖章", -1))
                .hasSize(2);
        assertThat(as("mediator").getForEntity(path, String.class).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    @DisplayName("同名的几份决定书按作出日期逐份列明，不写成三份；应诉通知书另列仲裁申请书副本")
    void each_paper_by_itself() throws IOException {
        var papers = List.of(document("通知书一"), document("通知书二"), document("通知书三"));
        for (var i = 0; i < papers.size(); i++) {
            jdbc.sql("update document set title = ?, document_no = ?, code = ? where id = ?")
                    .params(i < 2 ? "补正决定书" : "应诉通知书", "样例-" + (i + 1), i < 2 ? "D510" : "D401", papers.get(i))
                    .update();
            process.begin(number, papers.get(i), employer());
        }
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("serveDocument")
                .list()
                .get(0)
                .getId();
        var receipt = text(as("service").getForEntity("/api/v1/service/tasks/" + task + "/receipt", byte[].class));
        assertThat(receipt.split("《补正决定书》（", -1)).hasSize(3);
        assertThat(receipt).contains("日作出）一份", "《应诉通知书》（", "《仲裁申请书副本》一份").doesNotContain("2份", "3份");
    }

    @Test
    @DisplayName("几次送达的空白回证印在一个文件里：一人一页，各自计页数，没有只剩一栏签名的第二页")
    void each_sheet_counts_its_own_pages() throws IOException {
        process.begin(number, document("通知书一"), employer());
        process.begin(number, document("通知书二"), worker());
        var path = tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("serveDocument")
                .list()
                .stream()
                .map(task -> "tasks=" + task.getId())
                .collect(Collectors.joining("&", "/api/v1/service/receipts?", ""));
        var file = as("service").getForEntity(path, byte[].class).getBody();
        try (var pdf = Loader.loadPDF(Objects.requireNonNull(file))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(bare(new PDFTextStripper().getText(pdf)).split("第1页共1页", -1))
                    .hasSize(3);
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    @Test
    @DisplayName("当天交寄的邮件列成地址清单")
    void an_address_sheet() {
        inTheMail("通知书一", "EMS-A-" + number);
        var csv = as("service").getForEntity("/api/v1/service/envelopes.csv?day=" + MONDAY, String.class);
        assertThat(csv.getBody()).contains("EMS-A-" + number, "虚构样例机械有限公司", "样例路1号", "通知书一");
    }

    @Test
    @DisplayName("邮寄结果先预览、逐行指出错误，导入后登记送达；同一文件再来一次不重复登记")
    void results_come_in_by_file() {
        var tracking = "EMS-B-" + number;
        inTheMail("通知书一", tracking);
        var csv = tracking + ",已签收,2026-03-02,\nNOWHERE-1,已签收,2026-03-02,\n" + tracking + "x,丢失,2026-03-02,\n";
        var preview = results(csv, true);
        assertThat(preview.path("recorded").asInt()).isZero();
        assertThat(preview.path("lines").path(0).path("papers").asInt()).isOne();
        assertThat(preview.path("lines").path(1).path("fault").asText()).contains("没有登记过");
        assertThat(preview.path("lines").path(2).path("fault").asText()).contains("结果应当是");
        assertThat(service().state()).isEqualTo(ServingState.OPEN);

        assertThat(results(csv, false).path("recorded").asInt()).isOne();
        assertThat(service().state()).isEqualTo(ServingState.SERVED);
        var again = results(csv, false);
        assertThat(again.path("recorded").asInt()).isZero();
        assertThat(again.path("lines").path(0).path("done").asBoolean()).isTrue();
    }

    @Test
    @DisplayName("由他人签收的邮件：个人的须是代理人或者指定的代收人，预览时就指出，什么也不登记；单位的是其收件人员")
    void a_letter_signed_for_by_another() {
        process.begin(number, document("通知书一"), worker());
        completes("serveDocument", report("MAIL", MONDAY));
        completes("mailDocument", report("MAIL", MONDAY, "address", "EMS-D-" + number, "place", "样例路1号"));
        var csv = "EMS-D-" + number + ",已签收,2026-03-02,门卫\n";
        assertThat(results(csv, true).path("lines").path(0).path("fault").asText())
                .contains("在案的代理人");
        assertThat(results(csv, false).path("recorded").asInt()).isZero();
        assertThat(service().state()).isEqualTo(ServingState.OPEN);
        assertThat(results("EMS-D-" + number + ",已签收,2026-03-02,\n", false)
                        .path("recorded")
                        .asInt())
                .isOne();
        inTheMail("通知书二", "EMS-E-" + number);
        assertThat(results("EMS-E-" + number + ",已签收,2026-03-02,收发室某某\n", false)
                        .path("recorded")
                        .asInt())
                .isOne();
    }

    @Test
    @DisplayName("退回的须写明原因，退回后回到送达任务")
    void a_letter_that_came_back() {
        var tracking = "EMS-C-" + number;
        inTheMail("通知书一", tracking);
        assertThat(results(tracking + ",退回,2026-03-02,\n", true)
                        .path("lines")
                        .path(0)
                        .path("fault")
                        .asText())
                .contains("第四列");
        assertThat(results(tracking + ",退回,2026-03-01,查无此人\n", true)
                        .path("faults")
                        .asInt())
                .isOne();
        assertThat(results(tracking + ",退回,2026-03-02,查无此人\n", false)
                        .path("recorded")
                        .asInt())
                .isOne();
        assertThat(open()).containsExactly("serveDocument");
    }
}
