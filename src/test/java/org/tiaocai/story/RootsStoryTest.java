package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.house.OutsideBodies;
import org.tiaocai.mediation.entrustment.EntrustmentKind;
import org.tiaocai.mediation.entrustment.EntrustmentProcess;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** Organisations with their people, as the coordinator keeps them and others read them. */
@DisplayName("基层组织登记簿")
class RootsStoryTest extends RootsStory {

    @Autowired
    EntrustmentProcess process;

    @Autowired
    OutsideBodies bodies;

    @Test
    @DisplayName("登记、变更都有记录；期间的第一日和最后一日在期间内，前一日和次日不在；填错的 400，填好的还在")
    void an_organisation_of_its_own() {
        assertThat(post(ORGANISATIONS, organisation("虚构行业调解委员会")).statusCode()).isEqualTo(302);
        var path = ORGANISATIONS + "/" + id("root_organisation");
        assertThat(page("head", ROOTS).select("tbody").text()).contains("虚构行业调解委员会", "行业", "虚构片区", "不接受委托");
        assertThat(page("head", ROOTS).text()).contains("调解组织：新增");
        var until = with(organisation("虚构行业调解委员会"), "until", "2026-03-31", "reason", "换届");
        assertThat(post(path, until).statusCode()).isEqualTo(302);
        for (var day : new String[] {"2026-03-01", "2026-03-31"}) {
            bureau.travelTo(LocalDate.parse(day));
            assertThat(page("head", path).select("dl").text()).as(day).doesNotContain("不在期间内");
        }
        for (var day : new String[] {"2026-02-28", "2026-04-01"}) {
            bureau.travelTo(LocalDate.parse(day));
            assertThat(page("head", path).select("dl").text()).as(day).contains("不在期间内");
        }
        var twice = post(ORGANISATIONS, with(organisation("虚构行业调解委员会"), "contact", "填过的联系方式"));
        assertThat(twice.statusCode()).isEqualTo(400);
        assertThat(twice.body()).contains("登记簿里已有同名的组织", "填过的联系方式");
        assertThat(post(path, organisation("虚构行业调解委员会")).body()).contains("请填写变更原因");
        assertThat(count("root_organisation")).isEqualTo(1);
    }

    @ParameterizedTest
    @DisplayName("填错的说明在哪一项，什么也不登记")
    @CsvSource({
        "kind, GARDEN, 请选择组织的类型",
        "area, '', 请填写区域",
        "name, '', 请填写组织全称",
        "from, '', 请填写自何日起",
        "from, 2026-02-30, 应为确有其日的日期",
        "until, 2026-02-28, 最后一日不能早于第一日",
        "entrusted, nowhere, 往来单位里没有这个组织",
        "name, 第一街道劳动争议调解中心, 往来单位里有同名的组织",
    })
    void faults(String field, String typed, String words) {
        var answer = post(ORGANISATIONS, with(organisation("虚构错样委员会"), field, typed));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains(words);
        assertThat(count("root_organisation")).isZero();
    }

    @Test
    @DisplayName("受委托的组织只有一行：名称随往来单位，一个往来单位不能登记两次；两处名称不同的不是一个组织")
    void one_row_with_its_body() {
        var street = Map.of("kind", "STREET", "area", "第一街道", "sealName", "", "entrusted", "first-street");
        assertThat(post(ORGANISATIONS, street).statusCode()).isEqualTo(302);
        var path = ORGANISATIONS + "/" + id("root_organisation");
        assertThat(page("head", path).select("main").text()).contains("第一街道劳动争议调解中心", "街道综合服务大厅", "没有印章");
        assertThat(post(ORGANISATIONS, street).body()).contains("这个往来单位已经登记");
        assertThat(post(path, with(street, "sealed", "peoples-mediation-committee", "reason", "试"))
                        .body())
                .contains("不是同一个组织");
        try {
            tables.sql("update outside_body set name = '改名街道调解中心' where id = 'first-street'")
                    .update();
            bodies.changed();
            assertThat(page("head", ROOTS).select("tbody").text()).contains("改名街道调解中心");
        } finally {
            tables.sql("update outside_body set name = '第一街道劳动争议调解中心' where id = 'first-street'")
                    .update();
            bodies.changed();
        }
    }

    @Test
    @DisplayName("人员的聘期：最后一日还在期，次日标为届满；聘期重叠、别的组织的账号不收；变更要写原因")
    void people_for_a_term() {
        post(ORGANISATIONS, Map.of("kind", "STREET", "area", "第一街道", "entrusted", "first-street"));
        var path = ORGANISATIONS + "/" + id("root_organisation");
        assertThat(post(path + "/people", with(person("根调员"), "account", "street"))
                        .statusCode())
                .isEqualTo(302);
        bureau.travelTo(LocalDate.of(2026, 3, 31));
        assertThat(page("head", ROOTS).select("tbody").text()).contains("1 名").doesNotContain("届满");
        bureau.travelTo(LocalDate.of(2026, 4, 1));
        assertThat(page("head", ROOTS).select("tbody").text()).contains("0 名", "1 名聘期届满");
        assertThat(page("head", path).select("tbody").text()).contains("根调员", "XG-1", "届满");
        assertThat(post(path + "/people", with(person("根调员"), "from", "2026-03-31", "until", ""))
                        .body())
                .contains("聘期重叠");
        assertThat(post(path + "/people", with(person("根调员"), "from", "2026-04-01", "until", ""))
                        .statusCode())
                .as("次日起另一个聘期")
                .isEqualTo(302);
        var other = post(path + "/people", with(person("他调员"), "account", "enterprise"));
        assertThat(other.statusCode()).isEqualTo(400);
        assertThat(other.body()).contains("这个登录名不是该组织的人员", "他调员");
        var one = path + "/people/" + id("root_person");
        var changed = with(person("根调员"), "from", "2026-04-01", "until", "2027-03-31", "qualification", "律师");
        assertThat(post(one, changed).body()).contains("请填写变更原因");
        assertThat(post(one, with(changed, "reason", "取得资格")).statusCode()).isEqualTo(302);
        assertThat(page("head", path).select("tbody").text()).contains("律师");
        assertThat(post(ORGANISATIONS + "/999999/people/1", changed).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("账号已经不在组织的人员，聘期照样可以结束、再导入没有变化；换成另一个不在的账号不收")
    void who_has_left_is_ended() {
        post(ORGANISATIONS, Map.of("kind", "STREET", "area", "第一街道", "entrusted", "first-street"));
        var path = ORGANISATIONS + "/" + id("root_organisation");
        post(path + "/people", with(person("离调员"), "account", "street", "until", ""));
        var one = path + "/people/" + id("root_person");
        tables.sql("update root_person set account = 'has-left'").update();
        var ended = with(person("离调员"), "account", "has-left", "reason", "离职");
        assertThat(post(one, with(ended, "account", "gone-too")).body()).contains("这个登录名不是该组织的人员");
        assertThat(post(one, ended).statusCode()).isEqualTo(302);
        bureau.travelTo(LocalDate.of(2026, 4, 1));
        assertThat(page("head", path).select("tbody").text()).contains("离调员", "届满");
        var again = Jsoup.parse(bring(
                        "head",
                        "people",
                        "组织全称,姓名,资格,证书编号,登录名,聘期自,聘期至\n第一街道劳动争议调解中心,离调员,劳动争议调解员,XG-1,has-left,2026-03-01,2026-03-31\n")
                .body());
        assertThat(again.select("[role=status]").text()).contains("没有变化 1，有问题 0");
    }

    @Test
    @DisplayName("同名两人同日起聘，登录名分得开的各是一人，导入各归各的；分不开的不收")
    void two_of_one_name() {
        bureau.colleague("street2", Groups.MEDIATION_ORG, "mediation-org-first-street");
        post(ORGANISATIONS, Map.of("kind", "STREET", "area", "第一街道", "entrusted", "first-street"));
        var people = ORGANISATIONS + "/" + id("root_organisation") + "/people";
        for (var account : new String[] {"street", "street2"}) {
            assertThat(post(people, with(person("同调员"), "account", account)).statusCode())
                    .isEqualTo(302);
        }
        assertThat(post(people, person("同调员")).body()).contains("聘期重叠");
        var line = "第一街道劳动争议调解中心,同调员,劳动争议调解员,XG-1,%s,2026-03-01,2026-03-31\n";
        var list = "组织全称,姓名,资格,证书编号,登录名,聘期自,聘期至\n" + line.formatted("street")
                + line.formatted("street2").replace("劳动争议调解员", "律师");
        var shown = Jsoup.parse(bring("head", "people", list).body());
        assertThat(shown.select("[role=status]").text()).contains("变更 1，没有变化 1，有问题 0");
        assertThat(confirm("head", "people", shown).statusCode()).isEqualTo(200);
        assertThat(tables.sql("select account from root_person where qualification = '律师'")
                        .query(String.class)
                        .list())
                .containsExactly("street2");
        assertThat(Jsoup.parse(bring("head", "people", list.replace(",street2,", ",,"))
                                .body())
                        .select("tbody")
                        .text())
                .contains("几名同名的人员，请填写登录名");
    }

    @Test
    @DisplayName("两个页面先后保存：后一个说明现在的登记，填写的还在，看过再保存就成；组织、人员、企业都一样")
    void two_windows() {
        post(ORGANISATIONS, organisation("虚构双窗委员会"));
        var path = ORGANISATIONS + "/" + id("root_organisation");
        twoWindows(path, path, with(organisation("虚构双窗委员会"), "reason", "更正"), "contact", "二楼", "三楼");
        post(path + "/people", person("双窗员"));
        var one = path + "/people/" + id("root_person");
        twoWindows(path, one, with(person("双窗员"), "reason", "更正"), "certificate", "XG-2", "XG-3");
        post(ENTERPRISES, firm(CODE));
        var firm = ENTERPRISES + "/" + id("enterprise");
        twoWindows(firm, firm, with(firm(CODE), "reason", "更正"), "trade", "建筑业", "采矿业");
    }

    private void twoWindows(String page, String act, Map<String, String> fields, String field, String one, String two) {
        var seen = "form[action=" + act + "] [name=seen]";
        var opened = page("coordinator", page).select(seen).val();
        assertThat(post(act, with(fields, "seen", opened, field, one)).statusCode())
                .isEqualTo(302);
        var late = post("head", act, with(fields, "seen", opened, field, two));
        assertThat(late.statusCode()).isEqualTo(400);
        var refused = Jsoup.parse(late.body());
        assertThat(refused.select("[role=alert]").text()).contains("登记有了变更", one);
        assertThat(refused.select("form[action=" + act + "] [name=" + field + "]")
                        .val())
                .isEqualTo(two);
        var now = refused.select(seen).val();
        assertThat(post("head", act, with(fields, "seen", now, field, two)).statusCode())
                .isEqualTo(302);
        assertThat(page("head", page).select("main").text()).contains(two);
    }

    @Test
    @DisplayName("为一名人员填的变更原因退回时只在他的表里")
    void a_reason_stays_in_its_form() {
        post(ORGANISATIONS, organisation("虚构原因委员会"));
        var path = ORGANISATIONS + "/" + id("root_organisation");
        post(path + "/people", person("甲调员"));
        post(path + "/people", person("乙调员"));
        var one = path + "/people/" + id("root_person");
        var refused = Jsoup.parse(post(one, with(person("乙调员"), "qualification", "", "reason", "只为乙"))
                .body());
        assertThat(refused.select("[name=reason]")).hasSize(3);
        assertThat(refused.select("[name=reason][value=只为乙]"))
                .singleElement()
                .satisfies(reason ->
                        assertThat(reason.closest("form").attr("action")).isEqualTo(one));
    }

    @Test
    @DisplayName("协调员和负责人维护，局领导只看，调解组织的人只看本组织，别的岗位 403")
    void who_may() {
        post("head", ORGANISATIONS, Map.of("kind", "STREET", "area", "第一街道", "entrusted", "first-street"));
        var own = ORGANISATIONS + "/" + id("root_organisation");
        post(ORGANISATIONS, organisation("虚构行业调解委员会"));
        var other = ORGANISATIONS + "/" + id("root_organisation");
        assertThat(as("street").open(own).statusCode()).isEqualTo(200);
        assertThat(as("street").open(other).statusCode()).isEqualTo(403);
        assertThat(page("street", ROOTS).select("main").text())
                .contains("第一街道劳动争议调解中心")
                .doesNotContain("虚构行业调解委员会", "变更记录", "登记调解组织");
        assertThat(page("enterprise", ROOTS).select("main").text()).contains("没有登记的调解组织");
        assertThat(as("street").open(ENTERPRISES).statusCode()).isEqualTo(403);
        for (var reader : new String[] {"manager", "street"}) {
            assertThat(post(reader, own, Map.of("reason", "试")).statusCode()).isEqualTo(403);
            assertThat(post(reader, own + "/people", person("试")).statusCode()).isEqualTo(403);
            assertThat(page(reader, own).select("main form")).isEmpty();
        }
        assertThat(page("manager", other).select("main").text()).contains("虚构行业调解委员会");
        assertThat(page("manager", ROOTS).select("nav").text()).contains("基层组织与企业");
        assertThat(as("mediator").open(ROOTS).statusCode()).isEqualTo(403);
        assertThat(as("head").open(ORGANISATIONS + "/999999").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName("正在调解的和成功率由统计而来：委托一件多一件，达成协议以后算终结")
    void the_load_comes_from_the_figures() {
        post(ORGANISATIONS, Map.of("kind", "STREET", "area", "第一街道", "entrusted", "first-street"));
        var before = load();
        var number = registered();
        bureau.end("dispute-intake", number);
        arbitrations.register(RegistrationNumber.of(number), MONDAY, false);
        arbitrations.mediationSuggested(RegistrationNumber.of(number));
        bureau.as("registrar", () -> {
            process.entrusted(
                    RegistrationNumber.of(number), EntrustmentKind.SUGGESTED, "first-street", MONDAY, MONDAY, null);
            return number;
        });
        assertThat(load()).containsExactly(before[0] + 1, before[1], before[2]);
        bureau.complete("street", number, "acceptEntrustment", Map.of(), Map.of("entrustmentReply", "ACCEPTED"));
        bureau.complete(
                "street",
                number,
                "reportEntrustedMediation",
                Map.of("mediator", "街道调解员", "account", "分别听取意见。", "terms", "支付一万元。"),
                Map.of("entrustmentResult", "AGREED"));
        assertThat(load())
                .as("agreed on, and not yet an agreement")
                .containsExactly(before[0] + 1, before[1], before[2]);
        var day = MONDAY.toString();
        bureau.complete(
                "street",
                number,
                "draftEntrustedAgreement",
                Map.of(
                        "terms",
                        "被申请人支付申请人一万元。",
                        "performanceDue",
                        day,
                        "performanceMethod",
                        "转账",
                        "lackingReason",
                        "没有提供"),
                Map.of());
        bureau.complete(
                "street",
                number,
                "sealEntrustedAgreement",
                Map.of("applicantSignedOn", day, "respondentSignedOn", day, "mediatorSignedOn", day, "sealedOn", day),
                Map.of("entrustedSigning", "SIGNED"));
        assertThat(load()).containsExactly(before[0], before[1] + 1, before[2] + 1);
    }

    /** Under way, ended, agreed. */
    private long[] load() {
        var cells = page("head", ROOTS).select("tbody tr").first().select("td");
        return new long[] {
            Long.parseLong(cells.get(5).text()),
            Long.parseLong(cells.get(6).text()),
            Long.parseLong(cells.get(7).text())
        };
    }
}
