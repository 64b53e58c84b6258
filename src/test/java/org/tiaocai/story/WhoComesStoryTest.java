package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes into a case comes once, as what he is, and a child with who acts for it. */
@DisplayName("追加、承继的人：不重复，种类不错，未成年人有法定代理人")
class WhoComesStoryTest extends MotionDoorsStory {

    private static final String FIRM = "虚构用工有限公司";

    @Test
    @DisplayName("同一单位：已经是当事人的、正在审查的、同一张表填两次的都退回；审查期间成为当事人的不能再准许")
    void nobody_is_joined_twice() {
        var number = underWay(dispute(1, 2));
        var twice = joined(FIRM);
        twice.put("persons", List.of(Map.of("partyKind", "ORGANISATION", "partyName", "虚构 用工有限公司")));
        assertThat(motion("clerk", number, "JOINDER", twice)).startsWith("400").contains("填写了两次");
        assertThat(motion("clerk", number, "JOINDER", joined("虚构样例1号有限公司")))
                .startsWith("400")
                .contains("已经是本案的被申请人");
        assertThat(motion("clerk", number, "JOINDER", joined(FIRM))).startsWith("204");
        var again = joined(FIRM);
        again.put("raisedBy", "APPLICANT");
        assertThat(motion("clerk", number, "JOINDER", again)).startsWith("400").contains("正在审查");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(motion("clerk", number, "JOINDER", again)).startsWith("400").contains("已经是本案的被申请人");
        assertThat(standing(number)).containsOnlyOnce(FIRM);
    }

    @Test
    @DisplayName("登记之后、决定之前成为当事人的：决定时退回，只能不准许")
    void who_became_a_party_meanwhile() {
        var number = underWay(dispute(1, 1));
        assertThat(motion("clerk", number, "JOINDER", joined(FIRM))).startsWith("204");
        tables.sql("update party set name = ? where registration_number = ? and side = 'RESPONDENT'")
                .params(FIRM, number)
                .update();
        assertThat(refusalOf(() -> decided("arbitrator", number, "decideOnMotion", "GRANTED")))
                .contains("已经是本案的被申请人");
        decided("arbitrator", number, "decideOnMotion", "DENIED");
        assertThat(standing(number)).containsOnlyOnce(FIRM);
    }

    @ParameterizedTest
    @DisplayName("种类与内容不符的退回：自然人填了单位名称、信用代码，单位填了身份证件，派遣追加自然人")
    @CsvSource({
        "PERSON, 虚构用工有限公司, '', '', UNLICENSED_EMPLOYER, 请选择单位",
        "PERSON, 虚构大街早点店, '', '', UNLICENSED_EMPLOYER, 请选择单位",
        "PERSON, 虚构甲, CODE, '', UNLICENSED_EMPLOYER, 请选择单位",
        "ORGANISATION, 虚构甲, '', IDENTITY, UNLICENSED_EMPLOYER, 请选择自然人",
        "PERSON, 虚构甲, '', '', DISPATCH, 追加的是单位",
        "PERSON, 虚构甲, '', '', UNLICENSED_EMPLOYER, ''",
        "PERSON, 阿依古丽·买买提店, '', '', UNLICENSED_EMPLOYER, ''"
    })
    void of_its_kind(String kind, String name, String code, String identity, String ground, String refusal) {
        var number = underWay(dispute(1, 1));
        var form = joined(name);
        form.putAll(Map.of("partyKind", kind, "ground", ground));
        if (!code.isEmpty()) {
            form.put("partyCreditCode", "91999999MA0000001N");
        }
        if (!identity.isEmpty()) {
            form.put("partyIdentityNumber", PersonsStory.PASSPORT);
            form.put("partyIdentityKind", "PASSPORT");
        }
        assertThat(motion("clerk", number, "JOINDER", form))
                .startsWith(refusal.isEmpty() ? "204" : "400")
                .contains(refusal);
    }

    @ParameterizedTest
    @DisplayName("继承人未满十八周岁的须填写法定代理人；当天满十八周岁的不用")
    @CsvSource({"2008-03-03, false, 400", "2008-03-03, true, 204", "2008-03-02, false, 204"})
    void a_child_has_a_guardian(String born, boolean guardian, String status) {
        var number = underWay(dispute(1, 1));
        var form = heir("虚构惠小");
        form.putAll(Map.of(
                "content",
                "承继",
                "ground",
                "WORKER_DIED",
                "goneOn",
                MONDAY.toString(),
                "goneProof",
                DEATH_CERTIFICATE,
                "partyBornOn",
                born));
        if (guardian) {
            form.putAll(Map.of("partyAgentName", "虚构母亲", "partyAgentKind", "GUARDIAN"));
        }
        assertThat(motion("clerk", number, "SUCCESSION", form))
                .startsWith(status)
                .contains(status.equals("400") ? "未满十八周岁，由法定代理人代为参加仲裁" : "");
    }

    @Test
    @DisplayName("追加的当事人后来交送达地址确认书：在案件页登记，有D311和日志，其代收人签收的算；再交一份的以后一份为准；调解员、别的当事人、没有确认书的代收人都退回")
    void who_came_later_confirms_its_address() {
        var number = underWay(dispute(1, 1));
        assertThat(motion("clerk", number, "JOINDER", joined(FIRM))).startsWith("204");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var firm = named(number, FIRM).id();
        var form = new HashMap<String, Object>(Map.of("party", "" + firm, "confirmation", "NOT_REACHED"));
        form.put("receiver", "虚构代收甲");
        assertThat(addressOf("clerk", number, form)).startsWith("400").contains("不填写代收人");
        form.put("confirmation", "CONFIRMED");
        form.put("receiverPhone", "022-00009876");
        assertThat(addressOf("mediator", number, form)).startsWith("403");
        assertThat(addressOf("clerk", number, Map.of("party", "999999", "confirmation", "CONFIRMED")))
                .startsWith("400")
                .contains("没有所选的当事人");
        assertThat(confirmationsOf(number, firm)).isZero();
        assertThat(addressOf("clerk", number, form)).startsWith("204");
        form.put("receiver", "虚构代收乙");
        assertThat(addressOf("clerk", number, form)).startsWith("204");
        assertThat(confirmationsOf(number, firm)).isEqualTo(2);
        assertThat(Jsoup.parse(pageOf("clerk", number))
                        .select("section[aria-labelledby=address]")
                        .text())
                .contains(FIRM, "虚构代收甲", "虚构代收乙", "022-00009876");
        assertThat(told(number))
                .filteredOn(line -> line.contains("送达地址确认：被申请人" + FIRM + "已提交确认书"))
                .hasSize(2);
        var task = engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("serveDocument")
                .processVariableValueEquals("recipientId", firm)
                .list()
                .get(0)
                .getId();
        var signed = new HashMap<String, Object>(Bureau.signedFor(MONDAY));
        signed.putAll(Map.of("receiver", "AGREED", "receiverName", "虚构代收甲，收发"));
        assertThat(refusalOf(() -> bureau.completeTask("service", task, signed, Map.of())))
                .contains("在案的是虚构代收乙");
        signed.put("receiverName", "虚构代收乙，收发");
        bureau.completeTask("service", task, signed, Map.of());
    }

    private String addressOf(String user, String number, Map<String, ?> form) {
        return sent(user, number, "address-confirmations", form);
    }

    private int confirmationsOf(String number, long party) {
        return tables.sql(
                        "select count(*) from document where registration_number = ? and code = 'D311' and occasion like ?")
                .params(number, "party-" + party + "%")
                .query(Integer.class)
                .single();
    }

    @Test
    @DisplayName("文书送给未成年继承人的法定代理人：送达任务写明由谁签收，本人签收的不算，法定代理人签收的算")
    void a_childs_papers_go_to_the_guardian() {
        var number = underWay(dispute(1, 1));
        var form = heir("虚构惠小");
        form.putAll(Map.of(
                "content", "承继",
                "ground", "WORKER_DIED",
                "goneOn", MONDAY.toString(),
                "goneProof", DEATH_CERTIFICATE,
                "partyBornOn", "2015-01-05",
                "partyAgentName", "虚构母亲",
                "partyAgentKind", "GUARDIAN"));
        assertThat(motion("clerk", number, "SUCCESSION", form)).startsWith("204");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var child = named(number, "虚构惠小");
        var task = engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("serveDocument")
                .processVariableValueEquals("recipientId", child.id())
                .list()
                .get(0)
                .getId();
        var shown = asked("service", "/service/tasks/" + task);
        assertThat(shown).contains("虚构惠小（法定代理人虚构母亲）");
        var signed = new HashMap<String, Object>(Bureau.signedFor(MONDAY));
        assertThat(refusalOf(() -> bureau.completeTask("service", task, signed, Map.of())))
                .contains("法定代理人虚构母亲签收");
        signed.putAll(Map.of("receiver", "AGREED", "receiverName", "虚构母亲，法定代理人"));
        bureau.completeTask("service", task, signed, Map.of());
    }

    @Test
    @DisplayName("承继表的必填随事由变化：亲属关系只对死亡，日期和证明不对丧失行为能力；为其中止的案件可以后补")
    void the_form_follows_the_ground() {
        var number = underWay(dispute(1, 1));
        var form = Jsoup.parse(pageOf("clerk", number)).selectFirst("form[data-act=motions/SUCCESSION]");
        assertThat(form.select("label:has([name=partyKinship])").attr("data-ground"))
                .isEqualTo("WORKER_DIED");
        assertThat(List.of(form.select("label:has([name=goneOn])")
                        .attr("data-ground")
                        .split(",")))
                .contains("WORKER_DIED", "EMPLOYER_MERGED")
                .doesNotContain("WORKER_INCAPACITATED");
        assertThat(form.select("label:has([name=goneOn])").attr("data-later").trim())
                .isEqualTo("at-once");
        var incapacitated = new HashMap<String, Object>(Map.of(
                "content", "丧失行为能力", "ground", "WORKER_INCAPACITATED", "partyKind", "PERSON", "partyName", "虚构监"));
        assertThat(motion("clerk", number, "SUCCESSION", incapacitated)).startsWith("204");

        var waiting = underWay(dispute(1, 1));
        var bare = new HashMap<String, Object>(
                Map.of("content", "承继", "ground", "WORKER_DIED", "partyKind", "PERSON", "partyName", "虚构惠一"));
        assertThat(motion("clerk", waiting, "SUCCESSION", bare)).startsWith("400");
        assertThat(motion("clerk", waiting, "SUSPENSION", Map.of("content", "死亡", "ground", "WORKER_DIED")))
                .startsWith("204");
        form = Jsoup.parse(pageOf("clerk", waiting)).selectFirst("form[data-act=motions/SUCCESSION]");
        assertThat(form.select("label:has([name=goneOn])").attr("data-later")).isEqualTo("at-once WORKER_DIED");
        assertThat(motion("clerk", waiting, "SUCCESSION", bare)).startsWith("204");
    }

    private static Map<String, Object> joined(String name) {
        var form = new HashMap<String, Object>();
        form.putAll(Map.of(
                "content", "共同当事人",
                "ground", "DISPATCH",
                "partySide", "RESPONDENT",
                "partyKind", "ORGANISATION",
                "partyName", name));
        return form;
    }
}
