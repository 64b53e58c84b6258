package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;
import org.tiaocai.casefile.BroughtFiles;
import org.tiaocai.story.WrittenBefore;

@DisplayName("送达页：一次登记几次送达")
class VisitRecordsTest extends ServingStory {

    @Autowired
    TestRestTemplate web;

    private TestRestTemplate as(String user) {
        return web.withBasicAuth(user, "a-long-enough-secret");
    }

    private JsonNode recorded(List<Map<String, Object>> visits) {
        var sheet = Map.of(
                "day", MONDAY.toString(), "firstServer", "service", "secondServer", "service2", "visits", visits);
        var answer = as("service").postForEntity("/api/v1/service/visits", sheet, JsonNode.class);
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.OK);
        return Objects.requireNonNull(answer.getBody());
    }

    private String desk() {
        var answer = open("service", "/service");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String task(String title) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .processVariableValueEquals("serviceId", serving(title).id())
                .singleResult()
                .getId();
    }

    private Serving serving(String title) {
        return servings.of(number).stream()
                .filter(one -> one.documentTitle().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> signedFor(String title, Long... papers) {
        return Map.of(
                "task",
                task(title),
                "papers",
                List.of(papers),
                "method",
                "DIRECT",
                "result",
                "SIGNED",
                "receiver",
                "RECIPIENT");
    }

    @Test
    @DisplayName("一名当事人一行，列明全部文书；两人的送达一次登记，各有一份回证，地点是送达地址")
    void two_parties_in_one_act() {
        process.begin(number, document("通知书一"), employer());
        process.begin(number, document("通知书二"), employer());
        process.begin(number, document("通知书三"), worker());
        var page = desk();
        assertThat(page)
                .contains("data-task=\"" + task("通知书一") + "\" data-papers=\""
                        + serving("通知书二").id() + "\"")
                .contains("data-task=\"" + task("通知书三") + "\">")
                .doesNotContain("data-task=\"" + task("通知书二"));
        var outcome = recorded(List.of(signedFor("通知书一", serving("通知书二").id()), signedFor("通知书三")));
        assertThat(outcome.path("recorded").asInt()).isEqualTo(2);
        assertThat(servings.of(number)).extracting(Serving::state).containsOnly(ServingState.SERVED);
        assertThat(papers()).containsExactly("D422", "D422");
        assertThat(desk()).doesNotContain("data-papers=\"" + serving("通知书二").id());
    }

    @Test
    @DisplayName("其中一次有错的指明哪一次，其余照样登记；别人领取的、没有权限的不能登记")
    void a_fault_of_one_leaves_the_others() {
        process.begin(number, document("通知书一"), employer());
        process.begin(number, document("通知书三"), worker());
        tasks.claim(task("通知书一"), "service2");
        var taken = recorded(List.of(signedFor("通知书一"), signedFor("通知书三")));
        assertThat(taken.path("recorded").asInt()).isOne();
        assertThat(taken.path("lines").path(0).path("fault").asText()).contains("某service2领取");
        assertThat(serving("通知书三").state()).isEqualTo(ServingState.SERVED);
        assertThat(serving("通知书一").state()).isEqualTo(ServingState.OPEN);
        var gone = recorded(List.of(Map.of("task", "no-such-task", "method", "DIRECT")));
        assertThat(gone.path("lines").path(0).path("fault").asText()).contains("已经办理");
        assertThat(open("mediator", "/service").statusCode()).isEqualTo(403);
        assertThat(as("mediator")
                        .postForEntity("/api/v1/service/visits", Map.of(), String.class)
                        .getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    @DisplayName("两张回证扫描在一个文件里：随两次送达先后上传，是同一份材料，两次都登记；隔了一会再传的是另一份")
    void two_receipts_on_one_scan() {
        process.begin(number, document("通知书一"), employer());
        process.begin(number, document("通知书三"), worker());
        var before = uploads.of(number).size();
        var first = uploaded(task("通知书一"));
        assertThat(uploaded(task("通知书三"))).isEqualTo(first);
        assertThat(uploads.of(number)).hasSize(before + 1);
        var outcome = recorded(List.of(scanned("通知书一", first), scanned("通知书三", first)));
        assertThat(outcome.path("recorded").asInt()).as("%s", outcome).isEqualTo(2);
        process.begin(number, document("通知书二"), employer());
        WrittenBefore.forget(jdbc);
        assertThat(uploaded(task("通知书二"))).isNotEqualTo(first);
    }

    private long uploaded(String task) {
        var body = new LinkedMultiValueMap<String, Object>();
        body.add("name", "签收回证");
        body.add("file", new ByteArrayResource(BroughtFiles.SCAN) {
            @Override
            public String getFilename() {
                return "scan.pdf";
            }
        });
        var answer = as("service").postForEntity("/api/v1/tasks/" + task + "/files", body, JsonNode.class);
        assertThat(answer.getStatusCode().is2xxSuccessful())
                .as("%s", answer.getBody())
                .isTrue();
        return Objects.requireNonNull(answer.getBody()).path("id").asLong();
    }

    private Map<String, Object> scanned(String title, long proof) {
        var visit = new HashMap<>(signedFor(title));
        visit.put("proofId", proof);
        return visit;
    }

    @Test
    @DisplayName("同住成年家属只代公民签收：送达页对劳动者列出，对单位、调解书不列；没有写姓名和关系的指明，写了的登记")
    void family_signs_for_a_person() {
        process.begin(number, document("通知书一"), employer());
        process.begin(number, document("通知书三"), worker());
        assertThat(row("通知书三")).contains("value=\"HOUSEHOLD\"");
        assertThat(row("通知书一")).contains("value=\"AGREED\"").doesNotContain("HOUSEHOLD");
        var signed = new HashMap<>(signedFor("通知书三"));
        signed.put("receiver", "HOUSEHOLD");
        signed.put("receiverName", "虚构妻");
        assertThat(recorded(List.of(signed)).path("lines").path(0).path("fault").asText())
                .contains("与受送达人的关系");
        signed.put("receiver", "AGREED");
        signed.put("receiverName", "虚构妻，配偶");
        assertThat(recorded(List.of(signed)).path("lines").path(0).path("fault").asText())
                .contains("签收人请选择“同住成年家属”");
        signed.put("receiver", "HOUSEHOLD");
        assertThat(recorded(List.of(signed)).path("recorded").asInt()).isOne();
        assertThat(serving("通知书三").state()).isEqualTo(ServingState.SERVED);
        process.begin(number, document("调解书"), worker());
        assertThat(row("调解书")).contains("value=\"AGREED\"").doesNotContain("HOUSEHOLD");
    }

    private String row(String title) {
        return Jsoup.parse(desk()).select("tr[data-task=" + task(title) + "]").outerHtml();
    }

    @Test
    @DisplayName("几件邮件一次登记交邮，随后列在邮寄中；没有单号的指明")
    void letters_in_one_act() {
        process.begin(number, document("通知书一"), employer());
        process.begin(number, document("通知书二"), employer());
        recorded(List.of(
                Map.of("task", task("通知书一"), "papers", List.of(serving("通知书二").id()), "method", "MAIL")));
        assertThat(open()).containsExactly("mailDocument", "mailDocument");
        var missing = recorded(List.of(Map.of("task", task("通知书一"), "method", "MAIL")));
        assertThat(missing.path("lines").path(0).path("fault").asText()).contains("邮件单号");
        var letter = Map.<String, Object>of(
                "task",
                task("通知书一"),
                "papers",
                List.of(serving("通知书二").id()),
                "method",
                "MAIL",
                "address",
                "EMS-D-" + number,
                "place",
                "样例路1号");
        var posted = recorded(List.of(letter));
        assertThat(posted.path("recorded").asInt()).as("%s", posted).isOne();
        assertThat(open()).containsExactly("recordMailResult", "recordMailResult");
        assertThat(desk()).contains("EMS-D-" + number);
    }
}
