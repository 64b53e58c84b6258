package org.tiaocai.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.CaseNos;
import org.tiaocai.people.Actor;
import org.tiaocai.story.Forms;
import org.tiaocai.story.OnPostgres;

/** What the office says of itself: from a day on, on record, without a restart. */
@OnPostgres
@DisplayName("系统管理：本机构设置")
class HouseSettingsTest extends AtTheDesk {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    /** As the form was opened at the beginning of a test. */
    private String seen = "";

    @org.junit.jupiter.api.BeforeEach
    void opened() {
        seen = String.valueOf(newest());
    }

    @Autowired
    CaseNos caseNos;

    @Test
    @DisplayName("只有系统管理员能看、能改；别人 403，什么也不写入")
    void administrators_only() {
        assertThat(as("coordinator").open("/administration/house").statusCode()).isEqualTo(403);
        assertThat(as("head").open("/administration/house").statusCode()).isEqualTo(403);
        assertThat(post("head", "/administration/house/commission", commission("改名"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(entered()).isZero();
        assertThat(words(ADMINISTRATOR, "/administration/house")).contains("随系统提供，待确认", "受理案件的案号", "每场时长（分钟）");
        assertThat(post("/administration/house/nothing", commission("改名")).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("更名：前一日的文书用旧名，当日起用新名；变更记录写明前后、原因和经手人")
    void a_new_name() {
        var old = house.on(HouseSetting.COMMISSION_NAME, DAY);
        assertThat(post("/administration/house/commission", commission("某某市新设仲裁委员会"))
                        .statusCode())
                .isEqualTo(302);
        bureau.travelTo(DAY.minusDays(1));
        assertThat(house.now(HouseSetting.COMMISSION_NAME)).isEqualTo(old);
        assertThat(printed(DAY.minusDays(1))).contains(old).doesNotContain("某某市新设仲裁委员会");
        bureau.travelTo(DAY);
        assertThat(printed(DAY)).contains("某某市新设仲裁委员会").doesNotContain(old);
        assertThat(words(ADMINISTRATOR, "/administration/house"))
                .contains("仲裁委员会名称，自2026-04-01起", old + "→某某市新设仲裁委员会；原因：机构更名", "自启用至2026-03-31周二");
        assertThat(words(ADMINISTRATOR, "/administration")).contains(old + "→某某市新设仲裁委员会");
    }

    @Test
    @DisplayName("案号文字：前一日编的号不变，当日起用新文字，序号连着编")
    void words_of_case_numbers() {
        post("/administration/house/numbers", numbers("新劳人仲案字〔{year}〕第{number}号"));
        bureau.travelTo(DAY.minusDays(1));
        var before = caseNos.next("accepted");
        bureau.travelTo(DAY);
        var after = caseNos.next("accepted");
        assertThat(before).startsWith("宝劳人仲案字〔2026〕第");
        assertThat(after).startsWith("新劳人仲案字〔2026〕第");
        assertThat(number(after)).isEqualTo(number(before) + 1);
    }

    @ParameterizedTest
    @DisplayName("填错的说明在哪一项，什么也不写入，填写的内容还在")
    @CsvSource({
        "numbers, CASE_NO_ACCEPTED, 新劳人仲案字第号, 须含 {year} 和 {number}",
        "numbers, CASE_NO_REVIEW, {year}{year}{number}, 须含 {year} 和 {number}",
        "commission, COMMISSION_NAME, '', 请填写全称",
        "commission, COMMISSION_PHONE, 打给我, 请填写电话号码",
        "commission, from, 明天, 请填写自何日起适用",
        "commission, reason, '', 请填写变更原因",
        "hours, OPENS, 09:07, 按 15 分钟一格",
        "hours, OPENS, 25:00, 请填写时间",
        "hours, LUNCH_FROM, 08:45, 应当晚于",
        "hours, EVENING_TO, 18:00, 应当晚于",
        "hours, SESSION_MINUTES, 50, 15 的倍数",
        "hours, SESSION_MINUTES, 0, 每场至少 15 分钟",
    })
    void a_faulty_setting(String group, String field, String typed, String fault) {
        var fields = filled(HouseGroup.valueOf(group.toUpperCase(java.util.Locale.ROOT)));
        fields.put(field, typed);
        var answer = post("/administration/house/" + group, fields);
        assertThat(answer.body()).contains(fault).contains("value=\"" + typed);
        assertThat(entered()).isZero();
    }

    @Test
    @DisplayName("两位管理员先后更新同一组：没有看到新值的人被告知；同样的内容再存一次不重复写")
    void two_at_once() {
        var first = commission("甲仲裁委员会");
        post("/administration/house/commission", first);
        var written = entered();
        assertThat(post("/administration/house/commission", commission("乙仲裁委员会"))
                        .body())
                .as("这是打开得太早的页面")
                .contains("刚刚由他人更新", "value=\"乙仲裁委员会\"");
        var again = new HashMap<>(first);
        again.put("seen", String.valueOf(newest()));
        assertThat(post("/administration/house/commission", again).statusCode()).isEqualTo(302);
        assertThat(entered()).isEqualTo(written);
    }

    @Test
    @DisplayName("首次启动之后以表为准：每项设置各有一行随系统提供的初始值，再启动不再写入")
    void the_table_counts_from_the_first_start() {
        var rows = tables.sql("select count(*) from house_setting")
                .query(Integer.class)
                .single();
        assertThat(rows).isEqualTo(HouseSetting.values().length);
        house.run(new org.springframework.boot.DefaultApplicationArguments());
        assertThat(tables.sql("select count(*) from house_setting where entered_by = '" + Actor.SYSTEM + "'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(rows);
    }

    /** The receipt for an application. */
    private String printed(LocalDate day) {
        var number = bureau.register(Forms.dispute(day, "road", "ARBITRATION"));
        bureau.complete(
                "registrar",
                number,
                "checkMaterials",
                Map.of("oral", false),
                Map.of("filingMaterials", "COMPLETE", "mediationAdvice", "NOT_SUGGESTED"));
        var id = tables.sql("select max(id) from document where registration_number = ?")
                .param(number)
                .query(Long.class)
                .single();
        return as("registrar").open("/cases/" + number + "/documents/" + id).body();
    }

    private Map<String, String> commission(String name) {
        var fields = filled(HouseGroup.COMMISSION);
        fields.put("COMMISSION_NAME", name);
        fields.put("reason", "机构更名");
        fields.put("seen", seen);
        return fields;
    }

    private Map<String, String> numbers(String accepted) {
        var fields = filled(HouseGroup.NUMBERS);
        fields.put("CASE_NO_ACCEPTED", accepted);
        return fields;
    }

    private Map<String, String> filled(HouseGroup group) {
        var fields = new HashMap<String, String>();
        group.settings().forEach(one -> fields.put(one.name(), house.on(one, DAY)));
        fields.put("from", DAY.toString());
        fields.put("reason", "测试");
        fields.put("seen", String.valueOf(newest()));
        return fields;
    }

    private long newest() {
        return tables.sql("select max(id) from house_setting").query(Long.class).single();
    }

    private int entered() {
        return tables.sql("select count(*) from house_setting where entered_by <> 'system'")
                .query(Integer.class)
                .single();
    }

    private static int number(String caseNo) {
        return Integer.parseInt(caseNo.replaceAll(".*第|号", ""));
    }
}
