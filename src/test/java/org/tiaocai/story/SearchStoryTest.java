package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** A caller says a name, a number or part of it, and the case is there: for who may read it. */
@OnPostgres
@DisplayName("查找案件")
class SearchStoryTest extends SearchStory {

    @Autowired
    Parties parties;

    @Autowired
    TransactionTemplate transaction;

    private String number = "";

    @BeforeEach
    void aCase() {
        number = searchedFor();
    }

    @Test
    @DisplayName("登记号、姓名的一部分、拼音、代理人、单位、法定代表人、电话、证件号都找得到；对不上的找不到")
    void each_way_of_asking() {
        for (var typed : List.of(
                number,
                number.replace("-", ""),
                "曾试寻",
                "试寻",
                "csx",
                "zsx",
                "zengshixun",
                "单代寻",
                "sdx",
                "寻样律师",
                "寻样（南区）电子",
                "xynqdz",
                "仇寻样",
                "13800007310",
                "138 0000 7310",
                "7310",
                "13800007311",
                identity(731),
                identity(732),
                "曾试寻 寻样",
                "曾试寻诉虚构寻样(南区)电子厂")) {
            assertThat(find("registrar", typed)).as(typed).contains(number);
        }
        for (var typed : List.of("曾寻试", "zxs", "13800007319", identity(733), "曾试寻 别家厂", "2026-999999")) {
            assertThat(find("registrar", typed)).as(typed).doesNotContain(number);
        }
    }

    @Test
    @DisplayName("只有内部时限的一步：案件页、查找写同一个最先到期和事由；没人领取的写哪个岗位可以领取，领取后写办理人")
    void an_internal_step_counts() {
        var waiting = bureau.register(Forms.dispute(bureau.today()));
        var due = Objects.requireNonNull(bureau.waiting(waiting, "seekMediationConsent"))
                .getDueDate()
                .toInstant()
                .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                .toLocalDate();
        var item = search("registrar", "q=" + encoded(waiting)).path("items").path(0);
        assertThat(item.path("due").asText()).isEqualTo(due.toString());
        assertThat(item.path("dueFor").asText()).isEqualTo("征询调解意愿");
        assertThat(item.path("handler").isNull()).isTrue();
        assertThat(item.path("handlerName").asText())
                .startsWith("待")
                .contains("立案（收件）人员")
                .endsWith("领取");
        var head = org.jsoup.Jsoup.parse(
                        loggedIn("registrar").open("/cases/" + waiting).body())
                .select(".case-now")
                .text();
        assertThat(head).contains("征询调解意愿到期").doesNotContain("没有在计算的期限");
        bureau.claim("registrar", waiting, "seekMediationConsent");
        assertThat(search("registrar", "q=" + encoded(waiting))
                        .path("items")
                        .path(0)
                        .path("handler")
                        .asText())
                .isEqualTo("registrar");
    }

    @Test
    @DisplayName("回答的样子：总数、每件的登记号、案号、当事人全名、案由、阶段、办理人、最先到期；分页数得对")
    void what_is_answered() {
        var answer = search("registrar", "q=" + encoded(number));
        assertThat(answer.path("total").asLong()).isEqualTo(1);
        var item = answer.path("items").path(0);
        assertThat(item.path("number").asText()).isEqualTo(number);
        assertThat(item.path("parties").asText()).isEqualTo("曾试寻 诉 虚构寻样（南区）电子厂");
        assertThat(item.path("cause").asText()).isEqualTo("REMUNERATION");
        assertThat(item.path("stage").asText()).isNotBlank();
        assertThat(item.path("caseNos").isArray()).isTrue();
        assertThat(item.has("handler")).isTrue();
        assertThat(item.has("due")).isTrue();
        aCase();
        var two = search("registrar", "q=" + encoded("曾试寻") + "&size=1&page=0");
        var next = search("registrar", "q=" + encoded("曾试寻") + "&size=1&page=1");
        assertThat(two.path("total").asLong()).isGreaterThan(1);
        assertThat(numbers(two)).hasSize(1).doesNotContainAnyElementsOf(numbers(next));
        assertThat(search("registrar", "q=" + encoded("曾试寻") + "&size=1&page=9999")
                        .path("items"))
                .isEmpty();
    }

    @Test
    @DisplayName("筛选：阶段、途径、案由、收到日期、办理人；写错的说明哪里错")
    void filters() {
        var q = "q=" + encoded("曾试寻") + "&size=100";
        var stage = search("registrar", "q=" + encoded(number))
                .path("items")
                .path(0)
                .path("stage")
                .asText();
        assertThat(numbers(search("registrar", q + "&stage=" + stage))).contains(number);
        assertThat(numbers(search("registrar", q + "&stage=CLOSED"))).doesNotContain(number);
        assertThat(numbers(search("registrar", q + "&road=ARBITRATION&cause=REMUNERATION")))
                .contains(number);
        assertThat(numbers(search("registrar", q + "&road=MEDIATION"))).doesNotContain(number);
        assertThat(numbers(search("registrar", q + "&receivedFrom=" + MONDAY + "&receivedTo=" + MONDAY)))
                .contains(number);
        assertThat(numbers(search("registrar", q + "&receivedFrom=" + MONDAY.plusDays(1))))
                .doesNotContain(number);
        assertThat(numbers(search("registrar", q + "&handler=registrar"))).doesNotContain(number);
        bureau.claim("registrar", number, bureau.waiting(number).get(0));
        assertThat(numbers(search("registrar", q + "&handler=registrar"))).contains(number);
        assertThat(numbers(search("registrar", q + "&sort=DUE"))).contains(number);
        assertThat(search("registrar", q + "&stage=NOWHERE").path("detail").asText())
                .contains("阶段");
        assertThat(search("registrar", q + "&size=1000").path("detail").asText())
                .contains("每页件数");
        assertThat(search("registrar", "q=" + "a".repeat(101)).path("detail").asText())
                .contains("太长");
        assertThat(search("registrar", q + "&overdue=soon").path("detail").asText())
                .contains("只看逾期的");
        assertThat(numbers(search("registrar", q + "&overdue=1"))).doesNotContain(number);
        assertThat(search("registrar", q + "&receivedFrom=" + MONDAY.plusDays(1) + "&receivedTo=" + MONDAY)
                        .path("detail")
                        .asText())
                .contains("晚于止日");
        assertThat(search("registrar", "q.x=1&size=1").path("items")).hasSize(1);
    }

    @Test
    @DisplayName("逾期的：最后一日当天不是，第二天是")
    void overdue_on_both_sides_of_the_day() {
        checked(number, "COMPLETE", null);
        var item = search("registrar", "q=" + number).path("items").path(0);
        var due = java.time.LocalDate.parse(item.path("due").asText());
        bureau.travelWithoutJobs(due.atTime(10, 0));
        assertThat(numbers(search("registrar", "q=" + number + "&overdue=true")))
                .isEmpty();
        bureau.travelWithoutJobs(due.plusDays(1).atTime(10, 0));
        assertThat(numbers(search("registrar", "q=" + number + "&overdue=true")))
                .containsExactly(number);
    }

    @Test
    @DisplayName("只有内部时限的一步：最后一日当天不算逾期，第二天算；按到期排在没有期限的前面，办完了就不再算；旧案补建索引后相同")
    void overdue_by_a_step_that_waits(@Autowired org.tiaocai.search.Reindexing reindexing) {
        var waiting = bureau.register(Forms.dispute(bureau.today()));
        var item = search("registrar", "q=" + waiting).path("items").path(0);
        assertThat(item.path("dueFor").asText()).isEqualTo("征询调解意愿");
        var due = java.time.LocalDate.parse(item.path("due").asText());
        bureau.travelWithoutJobs(due.atTime(10, 0));
        assertThat(numbers(search("registrar", "q=" + waiting + "&overdue=true")))
                .isEmpty();
        bureau.travelWithoutJobs(due.plusDays(1).atTime(10, 0));
        assertThat(numbers(search("registrar", "q=" + waiting + "&overdue=true")))
                .containsExactly(waiting);
        assertThat(search("registrar", "q=" + waiting)
                        .path("items")
                        .path(0)
                        .path("overdue")
                        .asBoolean())
                .isTrue();
        assertThat(due(waiting)).isEqualTo(due);
        reindexing.forgetOnly(waiting);
        tables.sql("update search_case set due_on = null where registration_number = ?")
                .param(waiting)
                .update();
        reindexing.everything();
        assertThat(due(waiting)).as("补建").isEqualTo(due);
        bureau.travelTo(MONDAY);
        bureau.complete(
                "registrar",
                waiting,
                "seekMediationConsent",
                Map.of(),
                Map.of("applicantConsent", "WILLING", "respondentConsent", "WILLING", "consentOn", MONDAY.toString()));
        var next = search("registrar", "q=" + waiting).path("items").path(0);
        assertThat(String.valueOf(due(waiting))).isEqualTo(next.path("due").asText("null"));
        assertThat(next.path("dueFor").asText()).isNotEqualTo("征询调解意愿");
    }

    /** As the list is filtered and sorted by. */
    private java.time.LocalDate due(String one) {
        return tables.sql("select due_on from search_case where registration_number = ?")
                .param(one)
                .query(java.time.LocalDate.class)
                .optional()
                .orElse(null);
    }

    @Test
    @DisplayName("后来加入的当事人当场找得到；案子归别的阶段，筛选跟着变")
    void the_index_follows_the_case() {
        transaction.executeWithoutResult(alone -> parties.join(
                RegistrationNumber.of(number), Side.THIRD_PARTY, PartyKind.PERSON, "解后寻", "13800007339", null));
        assertThat(find("registrar", "xhx")).contains(number);
        assertThat(find("registrar", "13800007339")).contains(number);
    }

    @Test
    @DisplayName("网页：框里的内容不进网址，一件就直接打开案卷；几件列出；找不到时说按什么查过")
    void on_the_page() {
        var desk = loggedIn("registrar");
        var form = Map.of("q", identity(732), "_csrf", desk.token());
        var several = desk.submit("/cases", form);
        assertThat(several.statusCode()).isIn(200, 303);
        var one = desk.submit("/cases", Map.of("q", number, "_csrf", desk.token()));
        assertThat(one.statusCode()).isEqualTo(303);
        assertThat(one.headers().firstValue("Location").orElse("")).endsWith("/cases/" + number);
        aCase();
        var list = desk.submit("/cases", Map.of("q", "曾试寻", "_csrf", desk.token()));
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains(number, "曾试寻 诉 虚构寻样（南区）电子厂");
        // the next question may be a number of a person, whatever this one was
        for (var answer : List.of(list.body(), desk.open("/cases").body())) {
            var box = org.jsoup.Jsoup.parse(answer).select("main form:has([name=q])");
            assertThat(box.attr("method")).isEqualTo("post");
            assertThat(box.select("[name=_csrf]")).hasSize(1);
        }
        var hidden = desk.submit("/cases", Map.of("q", "13800007310", "_csrf", desk.token()));
        assertThat(hidden.body()).contains(number, "data-private=\"true\"", "method=\"post\"");
        assertThat(desk.open("/cases?q=" + encoded("没有这个试寻人")).body()).contains("没有找到", "姓名或者名称");
        assertThat(desk.open("/cases?q=" + encoded("曾")).body()).contains("写得太短");
        assertThat(desk.open("/cases?stage=CLOSED&sort=DUE").statusCode()).isEqualTo(200);
        var wrong = desk.open("/cases?stage=NOWHERE&road=MEDIATION&q=试样".replace("试样", "%E8%AF%95%E6%A0%B7"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        var kept = org.jsoup.Jsoup.parse(wrong.body());
        assertThat(kept.select("[role=alert]").text()).contains("没有这一项");
        assertThat(kept.select("main [name=q]").val()).isEqualTo("试样");
        assertThat(kept.select("[name=road] option[selected]").val()).isEqualTo("MEDIATION");
        assertThat(kept.select("[name=stage] option[value=VOIDED]").text()).isEqualTo("已作废");
        var far = org.jsoup.Jsoup.parse(desk.open("/cases?page=99").body());
        assertThat(far.select("table.cards tbody tr")).isNotEmpty();
        assertThat(far.select("th").eachText()).doesNotContain("凭什么找到");
        assertThat(desk.open("/cases?stage=VOIDED").statusCode()).isEqualTo(200);
        assertThat(desk.open("/").body()).contains("案号、当事人、电话、证件号");
    }

    @Test
    @DisplayName("证件号不在索引里；旧案补建索引，断了再来结果相同")
    void rebuilt_as_it_was(@Autowired org.tiaocai.search.Reindexing reindexing) {
        assertThat(tables.sql("select count(*) from search_word where word like '%999999%' and kind <> 'CREDIT_CODE'")
                        .query(Long.class)
                        .single())
                .isZero();
        reindexing.forgetOnly(number);
        assertThat(find("registrar", "曾试寻")).doesNotContain(number);
        assertThat(reindexing.everything()).isPositive();
        assertThat(find("registrar", "曾试寻")).contains(number);
        assertThat(find("registrar", "7311")).contains(number);
        assertThat(reindexing.everything()).isZero();
    }
}
