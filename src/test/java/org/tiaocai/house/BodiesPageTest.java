package org.tiaocai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.linkage.Courts;
import org.tiaocai.mediation.Organisations;
import org.tiaocai.mediation.entrustment.EntrustedOrganisations;
import org.tiaocai.story.OnPostgres;

/** Organisations and courts as an administrator keeps them. */
@OnPostgres
@DisplayName("系统管理：往来单位")
class BodiesPageTest extends AtTheDesk {

    private static final String PAGE = "/administration/bodies";
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Autowired
    OutsideBodies bodies;

    @Autowired
    Courts courts;

    @Autowired
    Organisations organisations;

    @Autowired
    EntrustedOrganisations entrusted;

    @BeforeEach
    void aDay() {
        bureau.travelTo(DAY.minusDays(1));
    }

    @AfterEach
    void without() {
        tables.sql("delete from outside_body where id like 'body-%'").update();
        tables.sql("update outside_body set until_on = null").update();
        tables.sql("update outside_body set name = '第一中级人民法院' where id = 'intermediate-court'")
                .update();
        bodies.changed();
    }

    @Test
    @DisplayName("新增的法院前一日还选不到，当日起可以选；有自己的岗位；记入变更记录；别的岗位 403")
    void a_new_court() {
        assertThat(as("head").open(PAGE).statusCode()).isEqualTo(403);
        assertThat(post("head", PAGE + "/court", court("第二区人民法院")).statusCode()).isEqualTo(403);
        assertThat(post(PAGE + "/court", court("第二区人民法院")).statusCode()).isEqualTo(302);
        assertThat(names()).doesNotContain("第二区人民法院");
        bureau.travelTo(DAY);
        assertThat(names()).contains("第二区人民法院", "区人民法院");
        for (var other : new String[] {"rooms", "rosters", "house"}) {
            assertThat(words(ADMINISTRATOR, "/administration/" + other))
                    .as(other)
                    .doesNotContain("人民法院：新增");
        }
        assertThat(words(ADMINISTRATOR, "/administration")).as("各页合在一起").contains("人民法院：新增");
        assertThat(words(ADMINISTRATOR, PAGE)).contains("人民法院：新增", "（无）→第二区人民法院，基层人民法院，自2026-04-01起");
        assertThat(words(ADMINISTRATOR, "/administration/accounts")).contains("第二区人民法院");
        assertThat(post(PAGE + "/court", court("第二区人民法院")).body()).contains("已有同名的单位");
    }

    @Test
    @DisplayName("往来到期：末日还可以选，次日不再供选择，已有案件里的名称还在；最后一个不能结束")
    void an_end() {
        var last = new HashMap<>(Map.of("name", "第一中级人民法院", "level", "INTERMEDIATE", "reason", "调整"));
        last.put("until", DAY.toString());
        assertThat(post(PAGE + "/court/intermediate-court", last).statusCode()).isEqualTo(302);
        bureau.travelTo(DAY);
        assertThat(names()).contains("第一中级人民法院");
        bureau.travelTo(DAY.plusDays(1));
        assertThat(names()).doesNotContain("第一中级人民法院");
        assertThat(courts.name("intermediate-court")).isEqualTo("第一中级人民法院");
        var other = new HashMap<>(Map.of("name", "区人民法院", "level", "BASIC", "reason", "调整"));
        other.put("until", DAY.plusDays(9).toString());
        assertThat(post(PAGE + "/court/district-court", other).body()).contains("这是最后一个人民法院");
        other.put("until", DAY.toString());
        assertThat(post(PAGE + "/court/district-court", other).body()).contains("最后一日不能早于今天");
    }

    @Test
    @DisplayName("更名：以后用新名，变更记录写明前后")
    void a_new_name() {
        var fields = Map.of("name", "某某第一中级人民法院", "level", "INTERMEDIATE", "reason", "更名");
        assertThat(post(PAGE + "/court/intermediate-court", fields).statusCode())
                .isEqualTo(302);
        assertThat(courts.name("intermediate-court")).isEqualTo("某某第一中级人民法院");
        assertThat(words(ADMINISTRATOR, PAGE)).contains("→某某第一中级人民法院，中级人民法院");
    }

    @Test
    @DisplayName("填错的说明在哪一项；不存在的单位和类别 404")
    void faults() {
        assertThat(post(PAGE + "/court", court("")).body()).contains("请填写全称");
        var withoutLevel = new HashMap<>(court("某法院"));
        withoutLevel.put("level", "HIGHEST");
        assertThat(post(PAGE + "/court", withoutLevel).body()).contains("请选择审级");
        var withoutDay = new HashMap<>(court("某法院"));
        withoutDay.remove("from");
        assertThat(post(PAGE + "/court", withoutDay).body()).contains("请填写自何日起往来");
        assertThat(post(PAGE + "/court/nowhere", court("某法院")).statusCode()).isEqualTo(404);
        assertThat(post(PAGE + "/garden", court("某花园")).statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("受委托的组织、盖章的组织：新增的可以选")
    void organisations() {
        bureau.travelTo(DAY);
        post(PAGE + "/entrusted", Map.of("name", "第二街道调解中心", "contact", "街道", "from", DAY.toString(), "reason", "新设"));
        post(PAGE + "/seal", Map.of("name", "行业调解委员会", "from", DAY.toString(), "reason", "新设"));
        assertThat(entrusted.organisations())
                .anyMatch(one -> one.name().equals("第二街道调解中心") && one.group().startsWith("mediation-org-body-"));
        assertThat(organisations.namesWithContact()).contains("行业调解委员会");
    }

    /** As the forms offer them. */
    private String names() {
        return as("head").fetch("/api/v1/courts").body();
    }

    private static Map<String, String> court(String name) {
        return Map.of("name", name, "level", "BASIC", "from", DAY.toString(), "reason", "新设");
    }
}
