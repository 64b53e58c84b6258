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
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;

/** Each party may ask for its own; what only the house may do is asked for by nobody. */
@StoryTest
@DisplayName("提出人：几名当事人各自提出；本委依职权的事项当事人不能提出")
class AskersStoryTest extends MotionDoorsStory {

    @Test
    @DisplayName("两名被申请人各自反申请：都登记，分别决定；同一名重复提出的退回；写明是谁提出的")
    void two_respondents_each_file_a_counterclaim() {
        var number = underWay(dispute(1, 2));
        assertThat(counterclaim(number, respondent(number, 1), 1_001)).startsWith("204");
        assertThat(counterclaim(number, respondent(number, 1), 1_002))
                .startsWith("400")
                .contains("同一提出人");
        assertThat(counterclaim(number, respondent(number, 2), 1_003)).startsWith("204");
        assertThat(counterclaim(number, applicant(number, 1), 1_004))
                .startsWith("400")
                .contains("反申请由被申请人提出");

        var tasks = tasks(number, "decideOnMotion");
        assertThat(tasks).hasSize(2);
        assertThat(asked("arbitrator", "/tasks/" + tasks.get(0) + "/motion")).contains("被申请人虚构样例1号有限公司");
        for (var task : tasks) {
            finish("arbitrator", task, "GRANTED");
        }
        assertThat(claims(number)).containsExactlyInAnyOrder("1001.00", "1003.00");
        var page = Jsoup.parse(pageOf("clerk", number));
        assertThat(page.text()).contains("被申请人虚构样例1号有限公司，", "被申请人虚构样例2号有限公司，");
        assertThat(page.select("form[data-act=motions/COUNTERCLAIM] select[name=byParty] option")
                        .eachText())
                .containsExactly("该方全体", "被申请人 虚构样例1号有限公司", "被申请人 虚构样例2号有限公司");
    }

    @Test
    @DisplayName("第三人可以提出程序事项：在案的都在列表里，退出的不在；别的案件的当事人退回")
    void a_third_party_asks() {
        var form = dispute(1, 1);
        third(form, "虚构第三甲有限公司", "虚构第三乙有限公司");
        var number = underWay(form);
        var thirds = side(number, Side.THIRD_PARTY);
        var asking = new HashMap<String, Object>(Map.of("content", "见材料", "ground", "FORCE_MAJEURE"));
        asking.put("byParty", thirds.get(1).id());
        assertThat(motion("clerk", number, "SUSPENSION", asking)).startsWith("204");
        assertThat(Jsoup.parse(pageOf("clerk", number)).text()).contains("第三人虚构第三乙有限公司，");
        assertThat(Jsoup.parse(pageOf("clerk", number))
                        .select("form[data-act=motions/SUSPENSION] select[name=byParty] option")
                        .eachText())
                .contains("第三人 虚构第三甲有限公司", "第三人 虚构第三乙有限公司", "申请人 虚构申1");
        asking.put("byParty", applicant(underWay(dispute(1, 1)), 1).id());
        assertThat(motion("clerk", number, "SUSPENSION", asking))
                .startsWith("400")
                .contains("提出人不是本案现在的当事人");
    }

    @ParameterizedTest
    @DisplayName("延期、移送、撤销案件是本委依职权的事项：以当事人名义的退回，承办人提出的登记")
    @CsvSource({"EXTENSION, days, 5", "TRANSFER, reference, 虚构区委员会", "REVOCATION, content, 见材料"})
    void what_only_the_house_may_do(String kind, String field, String value) {
        var number = underWay(dispute(1, 1));
        var form = new HashMap<String, Object>(Map.of("content", "见材料"));
        form.put(field, value);
        for (var side : List.of("APPLICANT", "RESPONDENT")) {
            form.put("raisedBy", side);
            assertThat(motion("clerk", number, kind, form)).startsWith("400").contains("劳动人事争议仲裁办案规则");
        }
        form.remove("raisedBy");
        assertThat(Jsoup.parse(pageOf("clerk", number)).select("form[data-act=motions/" + kind + "] [name=raisedBy]"))
                .isEmpty();
        var asker = kind.equals("EXTENSION") ? "arbitrator" : "clerk";
        assertThat(motion(asker, number, kind, form)).startsWith("204");
    }

    @Test
    @DisplayName("两名被申请人各自申请同一名仲裁员回避：驳回一件后仍暂停参与，全部驳回才恢复；没有的一方提出的退回")
    void two_respondents_each_challenge() {
        var number = underWay(dispute(1, 2));
        var first = respondent(number, 1);
        var second = respondent(number, 2);
        assertThat(challenge(number, first)).startsWith("204");
        assertThat(challenge(number, first)).startsWith("400").contains("不能重复提出");
        assertThat(challenge(number, second)).startsWith("204");
        assertThat(sent(
                        "head",
                        number,
                        "tribunal/recusals",
                        Map.of(
                                "person", "arbitrator",
                                "raisedBy", "THIRD_PARTY",
                                "ground", "INTEREST",
                                "moment", "BEFORE_HEARING",
                                "account", "与申请人代理人同住")))
                .startsWith("400")
                .contains("本案没有这一方当事人");
        var tasks = tasks(number, "decideOnRecusal");
        assertThat(tasks).hasSize(2);
        recused(tasks.get(0), "DISMISSED");
        assertThat(lockedOut(number)).isTrue();
        recused(tasks.get(1), "DISMISSED");
        assertThat(lockedOut(number)).isFalse();
    }

    @Test
    @DisplayName("两件回避申请，一件决定回避：另一件不能再决定回避一次，驳回时说明已经回避；人不恢复参与")
    void once_recused_is_enough() {
        var number = underWay(dispute(1, 2));
        challenge(number, respondent(number, 1));
        challenge(number, respondent(number, 2));
        var tasks = tasks(number, "decideOnRecusal");
        recused(tasks.get(0), "UPHELD");
        assertThat(refusalOf(() -> recused(tasks.get(1), "UPHELD"))).contains("已经因另一项申请回避");
        recused(tasks.get(1), "DISMISSED");
        assertThat(lockedOut(number)).isTrue();
        assertThat(bureau.waiting(number)).containsOnlyOnce("replaceMember");
    }

    @Test
    @DisplayName("追加当事人一次可以是几名第三人，各自收到参加仲裁通知书；人员填成别的样子的退回")
    void several_third_parties_in_one_act() {
        var number = underWay(dispute(1, 1));
        var form = new HashMap<String, Object>(Map.of(
                "content",
                "有利害关系",
                "ground",
                "INTERESTED_THIRD",
                "partySide",
                "THIRD_PARTY",
                "partyKind",
                "ORGANISATION",
                "partyName",
                "虚构第三甲有限公司"));
        form.put("persons", "虚构第三乙有限公司");
        assertThat(motion("clerk", number, "JOINDER", form)).startsWith("400").contains("请逐名填写");
        form.put("persons", List.of("虚构第三乙有限公司"));
        assertThat(motion("clerk", number, "JOINDER", form)).startsWith("400").contains("请逐名填写");
        form.put("persons", List.of(Map.of("partyKind", "ORGANISATION", "partyName", "虚构第三乙有限公司")));
        assertThat(motion("clerk", number, "JOINDER", form)).startsWith("204");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(side(number, Side.THIRD_PARTY)).extracting(Party::name).containsExactly("虚构第三甲有限公司", "虚构第三乙有限公司");
        assertThat(servedOn(number, "D401")).contains("虚构第三甲有限公司", "虚构第三乙有限公司");
        assertThat(page(number, "D410")).contains("虚构第三甲有限公司、虚构第三乙有限公司");
    }

    @ParameterizedTest
    @DisplayName("同一名当事人在提出人、对方中写两遍的退回")
    @CsvSource({"claimants", "respondents"})
    void the_same_party_twice(String field) {
        var number = underWay(dispute(1, 1));
        var one = field.equals("claimants") ? applicant(number, 1) : respondent(number, 1);
        assertThat(motion(
                        "clerk",
                        number,
                        "CLAIM_CHANGE",
                        Map.of(
                                "content",
                                "增加",
                                "claimType",
                                "BONUS",
                                "claimAmount",
                                500,
                                field,
                                List.of(one.id(), one.id()))))
                .startsWith("400")
                .contains("请在列表中重新选择");
    }

    private String counterclaim(String number, Party by, int amount) {
        return motion(
                "clerk",
                number,
                "COUNTERCLAIM",
                Map.of("content", "违约", "byParty", by.id(), "claimType", "LIQUIDATED_DAMAGES", "claimAmount", amount));
    }

    private String challenge(String number, Party by) {
        return sent(
                "clerk",
                number,
                "tribunal/recusals",
                Map.of(
                        "person",
                        "arbitrator",
                        "raisedBy",
                        "RESPONDENT",
                        "byParty",
                        by.id(),
                        "ground",
                        "INTEREST",
                        "moment",
                        "BEFORE_HEARING",
                        "account",
                        "与申请人代理人同住"));
    }

    private void recused(String task, String outcome) {
        finish("head", task, Map.of("reason", "经核实"), Map.of("recusalOutcome", outcome));
    }

    private boolean lockedOut(String number) {
        return tables.sql("select count(*) from duty_lock where registration_number = ? and person = 'arbitrator'")
                        .param(number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private List<String> claims(String number) {
        return tables.sql("""
                        select cast(amount as varchar(20)) from claim
                        where registration_number = ? and raised_by = 'RESPONDENT'""").param(number).query(String.class).list();
    }
}
