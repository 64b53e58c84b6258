package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.motion.MotionKind;

/** One button for each paper that somebody asks for; what it says comes from the case and from a form of a few fields. */
@DisplayName("案卷页上的“生成文书”：到了阶段才有，填了就做得成，缺了就说缺什么")
class RequestedPapersStoryTest extends MotionStory {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @Test
    @DisplayName("照页面上的表单逐项填写，每一种都做得成，填的都印在纸上")
    void each_is_made_as_the_page_asks() {
        var number = underWay();
        var offered = papers().offered("head", number);
        assertThat(offered.keySet())
                .containsExactlyInAnyOrder(
                        "D303", "D303-2", "D311", "D312", "D413", "D419", "D420", "D420-2", "D420-3", "D421", "D421-2",
                        "D513", "D516", "D516-2", "D707");
        offered.forEach((code, form) -> {
            var filled = PapersOnFile.filled(form);
            var answer = papers().ask("head", number, code, filled);
            assertThat(answer.getStatusCode().value())
                    .as(code + answer.getBody())
                    .isEqualTo(200);
            var words = papers().words(number, code);
            assertThat(filled.values())
                    .filteredOn(value -> value.startsWith("样例"))
                    .allSatisfy(value -> assertThat(words).as(code).contains(value));
        });
        assertThat(papers().words(number, "D303-2")).contains("虚构样例机械有限公司").doesNotContain("欧阳试样");
        assertThat(papers().words(number, "D312")).contains("银行流水", "证明工资标准");
    }

    @Test
    @DisplayName("提供证据通知书随即送达选定的一方，只送达这一方")
    void an_order_to_bring_evidence_is_served_on_whom_it_concerns() {
        var number = underWay();
        var before = serving(number);
        var form = PapersOnFile.filled(papers().offered("clerk", number).get("D421-2"));
        papers().ask("clerk", number, "D421-2", form);
        assertThat(serving(number)).isEqualTo(before + 1);
        papers().ask("clerk", number, "D421-2", form);
        assertThat(serving(number)).as("同样的内容不再送达").isEqualTo(before + 1);
        assertThat(papers().words(number, "D421-2")).contains("虚构样例机械有限公司：", "不利后果");
    }

    @Test
    @DisplayName("没有受理的，没有鉴定、调查；没有结案的，没有卷宗封面；个人不能出具法定代表人身份证明书")
    void not_before_its_time() {
        var number = filed(Forms.dispute(MONDAY));
        assertThat(papers().offered("head", number).keySet())
                .contains("D303", "D413")
                .doesNotContain("D419", "D420", "D515", "D516", "D304");
        refused(number, "D419", Map.of(), "受理之后、作出裁决之前委托鉴定");
        refused(number, "D515", Map.of(), "结案之后才立卷");
        refused(number, "D306", Map.of(), "在办理相应步骤时制作");
        refused(number, "D999", Map.of(), "文书目录中没有 D999");
        refused(number, "D303", Map.of(), "请选择当事人");
        refused(number, "D303", Map.of("party", 0), "没有这名当事人");
        var worker = papers().offered("head", number).get("D303").select("option").eachAttr("value").stream()
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow();
        refused(number, "D303-2", Map.of("party", worker), "请选择是单位的一方");
    }

    @Test
    @DisplayName("集体争议可以打印代表人推举书和名单（D304），每名劳动者一行")
    void a_collective_case_elects_its_representatives() {
        var form = Forms.dispute(MONDAY);
        form.put("workersConcerned", 12);
        form.put("commonClaim", true);
        var number = filed(form);
        assertThat(papers().ask("head", number, "D304", Map.of())
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
        assertThat(papers().words(number, "D304")).contains("欧阳试样", "必须经被代表的当事人同意", "签名");
    }

    @Test
    @DisplayName("结案后可以打印正卷和副卷的封面、目录和备考表；副卷目录只有副卷文书")
    void covers_of_a_closed_case() {
        var number = underWay();
        everythingServed(number, MONDAY);
        raised(number, MotionKind.WITHDRAWAL, "raisedBy", "APPLICANT", "ground", "VOLUNTARY");
        papers().ask("head", number, "D515", Map.of());
        papers().ask("head", number, "D515-2", Map.of());
        assertThat(papers().words(number, "D515"))
                .contains("仲裁申请书", "受理通知书", "备考表")
                .doesNotContain("立案审批表");
        assertThat(papers().words(number, "D515-2")).contains("立案审批表", "结案审批表").doesNotContain("受理通知书");
    }

    @Test
    @DisplayName("不承办本案的仲裁员不能制作；承办的记录人员可以；副卷文书只有能看副卷的人能制作")
    void who_may_ask() {
        var number = underWay();
        var form = new HashMap<String, Object>(Map.of("institution", "样例单位", "outline", "核对考勤"));
        assertThat(papers().ask("arbitrator2", number, "D420-2", form)
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(papers().ask("clerk", number, "D420-2", form).getStatusCode().value())
                .isEqualTo(200);
        assertThat(papers().offered("registrar", number)).containsKey("D303").doesNotContainKey("D420-2");
        var answer = papers().ask("registrar", number, "D420-2", form);
        assertThat(answer.getStatusCode().value()).isEqualTo(400);
        assertThat(answer.getBody()).contains("您的岗位不能制作《调查提纲》");
    }

    private int serving(String number) {
        return (int)
                bureau.waiting(number).stream().filter("serveDocument"::equals).count();
    }

    private void refused(String number, String code, Map<String, ?> form, String words) {
        var answer = papers().ask("head", number, code, form);
        assertThat(answer.getStatusCode().value()).as(code + answer.getBody()).isEqualTo(400);
        assertThat(answer.getBody()).contains(words);
    }

    private PapersOnFile papers() {
        return new PapersOnFile(documents, web, port);
    }
}
