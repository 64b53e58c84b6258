package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Motions;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.dispute.AgentKind;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.shared.RegistrationNumber;

@StoryTest
@DisplayName("承继：继承人、合并后的单位、出资人在同一登记号下接替当事人")
class SuccessionStoryTest extends PartiesStory {

    @Autowired
    Raising raising;

    @Autowired
    Motions motions;

    @Test
    @DisplayName("劳动者死亡而中止：两名继承人接替申请人，文书写明双方，中止才能恢复；期限不重新计算")
    void heirs_take_the_dead_workers_place() {
        var number = underWay(1);
        raised(number, MotionKind.SUSPENSION, "ground", "WORKER_DIED");
        decided("head", number, "approveMotion", "GRANTED");
        assertThatThrownBy(() -> resumed(number, Map.of("reason", "继承人已经表态"))).hasMessageContaining("承继、变更当事人");
        assertThatThrownBy(() -> resumed(number, Map.of("reason", "没有继承人", "noSuccessor", true)))
                .hasMessageContaining("终止审理");
        raised(
                number,
                MotionKind.JOINDER,
                "ground",
                "WORKER_DIED",
                "partyKind",
                "PERSON",
                "partySide",
                "APPLICANT",
                "persons",
                List.of(person("虚构惠一", Forms.WORKERS_IDENTITY_NUMBER), person("虚构惠二", null)));
        assertThat(last(number)).isEqualTo(MotionKind.SUCCESSION);
        assertThat(standing(number)).contains("虚构申1").doesNotContain("虚构惠一");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");

        assertThat(standing(number)).containsExactly("虚构惠一", "虚构惠二", "虚构样例1号有限公司");
        assertThat(applicant(number, 1).place().leftBy()).isEqualTo(Leaving.DIED);
        assertThat(applicant(number, 2))
                .satisfies(heir -> assertThat(heir.place().succeeds())
                        .isEqualTo(applicant(number, 1).id()))
                .satisfies(heir -> assertThat(heir.title()).isEqualTo("虚构惠一（已故申请人虚构申1的继承人）"))
                .satisfies(heir -> assertThat(heir.identity()).isNotNull());
        assertThat(page(number, "D410-2")).contains("虚构惠一、虚构惠二承继申请人虚构申1的仲裁地位", "案号不变");
        assertThat(servedOn(number, "D410-2")).containsExactlyInAnyOrder("虚构惠一", "虚构惠二", "虚构样例1号有限公司");
        assertThat(servedOn(number, "D403")).contains("虚构惠一", "虚构惠二");
        assertThat(servedOn(number, "D401")).doesNotContain("虚构惠一");
        assertThat(EngineTables.everything(tables)).doesNotContain("虚构惠一");
        assertThat(tables.sql("select sealed from motion_person")
                        .query(String.class)
                        .list())
                .noneMatch(kept -> kept.contains("虚构惠"));

        resumed(number, Map.of("reason", "继承人参加仲裁"));
        assertThat(page(number, "D417-2")).contains("虚构惠一、虚构惠二", "已故申请人虚构申1的继承人");
        assertThat(limits.of(RegistrationNumber.of(number)))
                .filteredOn(limit -> limit.rule().equals("A22"))
                .hasSize(1);

        oneMoreHeir(number, "虚构惠三");
    }

    /** 又有一名继承人: the dead worker is meant, not the heirs who are in already. */
    private void oneMoreHeir(String number, String third) {
        raised(
                number,
                MotionKind.SUCCESSION,
                "ground",
                "WORKER_DIED",
                "partyKind",
                "PERSON",
                "partyName",
                third,
                "partyIdentityNumber",
                "");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(standing(number)).contains(third);
        assertThat(applicant(number, 4).place().succeeds())
                .isEqualTo(applicant(number, 1).id());
    }

    @Test
    @DisplayName("两名劳动者：须写明继承的是哪一名；单位不能因劳动者死亡被承继；一名没有继承人的退出，另一名继续")
    void of_several_it_is_said_who() {
        var number = underWay(2);
        assertThatThrownBy(() -> heir(number, "虚构惠一")).hasMessageContaining("哪一名当事人");
        assertThatThrownBy(() ->
                        heir(number, "虚构惠一", "succeeds", respondent(number, 1).id()))
                .hasMessageContaining("不能因");
        assertThatThrownBy(
                        () -> heir(number, " ", "succeeds", applicant(number, 1).id()))
                .hasMessageContaining("姓名");
        heir(number, "虚构惠一", "succeeds", applicant(number, 1).id());
        decided("arbitrator", number, "decideOnMotion", "DENIED");
        assertThat(standing(number)).contains("虚构申1").doesNotContain("虚构惠一");

        raised(number, MotionKind.SUSPENSION, "ground", "WORKER_DIED");
        decided("head", number, "approveMotion", "GRANTED");
        assertThatThrownBy(() -> resumed(number, Map.of("reason", "没有继承人", "noSuccessor", true)))
                .hasMessageContaining("哪一名");
        resumed(
                number,
                Map.of(
                        "reason",
                        "继承人书面表示不参加",
                        "noSuccessor",
                        true,
                        "party",
                        applicant(number, 2).id()));
        assertThat(standing(number)).containsExactly("虚构申1", "虚构样例1号有限公司");
        assertThat(applicant(number, 2).place().leftBy()).isEqualTo(Leaving.DIED_NO_HEIR);
    }

    @Test
    @DisplayName("申请仲裁之前已经注销的：决定的人先看到此前的送达不发生效力，通知书也这样写")
    void who_had_ended_before() {
        var number = underWay(1);
        everythingServed(number, MONDAY);
        raised(
                number,
                MotionKind.SUCCESSION,
                "ground",
                "EMPLOYER_DEREGISTERED",
                "partyKind",
                "PERSON",
                "partyName",
                "虚构承继样例",
                "goneOn",
                MONDAY.minusDays(40).toString(),
                "goneProof",
                "登记机关通知书样例");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(page(number, "D410-2")).contains("不发生效力，本委另行送达").doesNotContain("继续有效");
    }

    @ParameterizedTest
    @DisplayName("用人单位合并、注销、清算：承继者接替被申请人，答辩期未满的自己送达后重新有完整的期间")
    @CsvSource({
        "EMPLOYER_MERGED, ORGANISATION, 被申请人虚构样例1号有限公司合并后的承继单位",
        "EMPLOYER_DEREGISTERED, PERSON, 已注销的被申请人虚构样例1号有限公司的出资人",
        "EMPLOYER_LIQUIDATED, ORGANISATION, 被申请人虚构样例1号有限公司的清算组、管理人"
    })
    void successors_of_an_employer(String ground, String kind, String title) {
        var number = underWay(1);
        everythingServed(number, MONDAY);
        var before = respondent(number, 1).id();
        raised(
                number,
                MotionKind.SUCCESSION,
                "ground",
                ground,
                "partyKind",
                kind,
                "partyName",
                "虚构承继样例",
                "goneOn",
                MONDAY.toString(),
                "goneProof",
                "登记机关通知书样例");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var successor = respondent(number, 2);
        assertThat(successor.title()).isEqualTo("虚构承继样例（" + title + "）");
        assertThat(running(number, "A10", before)).isFalse();
        assertThat(servedOn(number, "D401")).contains("虚构承继样例");
        bureau.travelTo(MONDAY.plusDays(1));
        everythingServed(number, MONDAY.plusDays(1));
        assertThat(running(number, "A10", successor.id())).isTrue();
        assertThat(standing(number)).containsExactly("虚构申1", "虚构承继样例");
    }

    @Test
    @DisplayName("劳动者丧失行为能力：法定代理人作为代理人参加，劳动者仍是申请人")
    void a_guardian_acts_for_the_worker() {
        var number = underWay(1);
        raised(number, MotionKind.SUSPENSION, "ground", "WORKER_INCAPACITATED");
        decided("head", number, "approveMotion", "GRANTED");
        raised(
                number,
                MotionKind.JOINDER,
                "ground",
                "WORKER_INCAPACITATED",
                "partyKind",
                "PERSON",
                "partySide",
                "APPLICANT",
                "partyName",
                "虚构监护");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(applicant(number, 1).agents())
                .anyMatch(agent ->
                        agent.kind() == AgentKind.GUARDIAN && agent.name().equals("虚构监护"));
        assertThat(page(number, "D410-2")).contains("虚构监护作为申请人虚构申1的法定代理人");
        resumed(number, Map.of("reason", "已确定法定代理人"));
        assertThat(standing(number)).containsExactly("虚构申1", "虚构样例1号有限公司");
    }

    private String underWay(int applicants) {
        return underWay(dispute(applicants, 1));
    }

    private void heir(String number, String name, Object... more) {
        var fields = new java.util.ArrayList<Object>(List.of(
                "ground",
                "WORKER_DIED",
                "partyKind",
                "PERSON",
                "partyName",
                name,
                "partyKinship",
                "女儿",
                "partyKinshipProof",
                "户口簿样例",
                "goneOn",
                "2026-03-01",
                "goneProof",
                "死亡医学证明书样例"));
        fields.addAll(List.of(more));
        raised(number, MotionKind.SUCCESSION, fields.toArray());
    }

    private void resumed(String number, Map<String, Object> form) {
        complete("arbitrator", number, "endSuspension", form);
    }

    private boolean running(String number, String rule, long party) {
        return limits.running(RegistrationNumber.of(number), rule, "party-" + party)
                .isPresent();
    }

    private MotionKind last(String number) {
        return motions.of(RegistrationNumber.of(number)).stream()
                .reduce((a, b) -> b)
                .orElseThrow()
                .kind();
    }

    private static Map<String, Object> person(String name, String identity) {
        var person = new HashMap<String, Object>();
        person.put("side", "APPLICANT");
        person.put("kind", "PERSON");
        person.put("name", name);
        person.put("identityNumber", identity);
        return person;
    }

    private void raised(String number, MotionKind kind, Object... fields) {
        bureau.as("clerk", () -> raising.raise(number, kind, fields));
    }
}
