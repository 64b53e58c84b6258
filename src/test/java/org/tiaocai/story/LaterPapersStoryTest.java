package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.delivery.serving.Receipt;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.limits.RunningLimit.Status;

/** What the others got and who comes later must get; what went to the dead goes to who follows. */
@StoryTest
@DisplayName("后来参加的当事人：此前各方都有的文书补送给他；送往死者的，由承继者收")
class LaterPapersStoryTest extends LaterPapersStory {

    private static final LocalDate ANSWERED = LocalDate.of(2026, 3, 5);
    private static final LocalDate KNOWN = LocalDate.of(2026, 3, 9);

    @Autowired
    Servings servings;

    @Test
    @DisplayName("答辩书副本在途时死亡：继承人收到副本和以后的通知；死亡之后的签收不算，死亡当日的算；副本送达他时 A11 完成")
    void the_heir_gets_what_the_dead_did_not() {
        var number = underWay(dispute(1, 1));
        everythingServed(number, MONDAY);
        bureau.travelTo(MONDAY.plusDays(2));
        assertThat(sent("head", number, "evidence-periods", Map.of("evidenceDays", 15)))
                .startsWith("204");
        var dead = applicant(number, 1);
        signed(number, "D402-2", dead, MONDAY.plusDays(2));
        bureau.travelTo(ANSWERED);
        answered(number, ANSWERED);
        assertThat(sent("head", number, "evidence-periods", Map.of("evidenceDays", 20)))
                .startsWith("204");
        signed(number, "D402-2", dead, ANSWERED);
        bureau.travelTo(KNOWN);
        died(number, MONDAY.plusDays(2));

        assertThat(services(dead)).containsEntry("D404", "ABANDONED").containsEntry("D402-2", "VOID");
        assertThat(servings.receipts(paper(number, "D402-2")))
                .extracting(Receipt::partyId)
                .doesNotContain(dead.id());
        assertThat(states(number, dead.id(), "D402-2"))
                .as("the day of death itself counts")
                .containsExactly("SERVED", "VOID");
        assertThat(told(number)).anyMatch(line -> line.contains("送达无效"));
        assertThat(limit(number, "A11").status()).isNotEqualTo(Status.MET);

        heirCame(number, "虚构惠一");
        var heir = named(number, "虚构惠一");
        assertThat(services(heir)).containsEntry("D404", "OPEN").containsEntry("D307", "OPEN");
        assertThat(states(number, heir.id(), "D402-2")).containsExactly("OPEN", "OPEN");
        everythingServed(number, KNOWN);
        assertThat(limit(number, "A11").status()).isEqualTo(Status.MET);
        assertThat(limit(number, "A11").settledOn()).isEqualTo(KNOWN);
    }

    @Test
    @DisplayName("副本送到之后才知道他此前已经死亡：A11 重新等待，送达继承人时才完成；死亡当日送到的仍然算")
    void what_the_dead_received_keeps_no_limit() {
        var number = underWay(dispute(1, 1));
        everythingServed(number, MONDAY);
        bureau.travelTo(ANSWERED);
        answered(number, ANSWERED);
        signed(number, "D404", applicant(number, 1), ANSWERED);
        assertThat(limit(number, "A11").status()).isEqualTo(Status.MET);
        var due = limit(number, "A11").dueOn();
        bureau.travelTo(KNOWN);
        died(number, ANSWERED.minusDays(1));
        assertThat(limit(number, "A11").status())
                .as("it stands still with the case")
                .isEqualTo(Status.STOPPED);
        assertThat(limit(number, "A11").settledOn()).isNull();
        assertThat(limit(number, "A11").dueOn()).isEqualTo(due);
        assertThat(told(number)).anyMatch(line -> line.contains("答辩书副本的送达无效"));
        heirCame(number, "虚构惠一");
        everythingServed(number, KNOWN);
        assertThat(limit(number, "A11").settledOn()).isEqualTo(KNOWN);

        var same = underWay(dispute(1, 1));
        everythingServed(same, KNOWN);
        answered(same, KNOWN);
        signed(same, "D404", applicant(same, 1), KNOWN);
        died(same, KNOWN);
        assertThat(limit(same, "A11").status()).isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("单位收到申请书副本之前已经终止：A09 重新等待，送达承继者时才完成")
    void what_an_ended_firm_received_keeps_no_limit() {
        var number = underWay(dispute(1, 1));
        bureau.travelTo(MONDAY.plusDays(3));
        everythingServed(number, MONDAY.plusDays(3));
        assertThat(limit(number, "A09").settledOn()).isEqualTo(MONDAY.plusDays(3));
        granted(
                number,
                MotionKind.SUSPENSION,
                "ground",
                "EMPLOYER_TERMINATED",
                "goneOn",
                MONDAY.plusDays(1).toString(),
                "goneProof",
                "注销登记通知书样例");
        assertThat(limit(number, "A09").settledOn()).isNull();
        granted(
                number,
                MotionKind.SUCCESSION,
                "ground",
                "EMPLOYER_MERGED",
                "partyKind",
                "ORGANISATION",
                "partyName",
                "虚构承继有限公司");
        everythingServed(number, MONDAY.plusDays(3));
        assertThat(limit(number, "A09").settledOn()).isEqualTo(MONDAY.plusDays(3));
    }

    @Test
    @DisplayName("两名申请人：答辩书副本都收到了 A11 才完成；一人先收到的不算")
    void every_applicant_has_the_copy() {
        var number = underWay(dispute(2, 1));
        everythingServed(number, MONDAY);
        answered(number, MONDAY);
        signed(number, "D404", applicant(number, 1), MONDAY);
        assertThat(limit(number, "A11").status()).isEqualTo(Status.RUNNING);
        signed(number, "D404", applicant(number, 2), MONDAY);
        assertThat(limit(number, "A11").status()).isEqualTo(Status.MET);
    }

    @Test
    @DisplayName("副本还没有送到就结案的，A11 随之终止，不会一直挂着")
    void a_closed_case_waits_for_no_copy() {
        var number = underWay(dispute(1, 1));
        everythingServed(number, MONDAY);
        answered(number, MONDAY);
        assertThat(limit(number, "A11").status()).isEqualTo(Status.RUNNING);
        raised(number, MotionKind.WITHDRAWAL, "raisedBy", "APPLICANT", "ground", "VOLUNTARY");
        assertThat(limit(number, "A11").status()).isEqualTo(Status.VOID);
    }

    @Test
    @DisplayName("追加的被申请人收到此前的变更请求、延期、追加通知；不收对方的答辩书副本；不重复送达原来的各方")
    void who_is_joined_gets_what_is_in_force() {
        var number = underWay(dispute(1, 1));
        everythingServed(number, MONDAY);
        granted(number, MotionKind.CLAIM_CHANGE, "raisedBy", "APPLICANT", "claimType", "BONUS", "claimAmount", 800);
        raised(number, MotionKind.EXTENSION, "days", 10);
        decided("head", number, "approveMotion", "GRANTED");
        answered(number, MONDAY);
        everythingServed(number, MONDAY);
        joinderAsked(number, "虚构追加一有限公司");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var joined = named(number, "虚构追加一有限公司");
        assertThat(services(joined))
                .containsOnlyKeys("D401", "D402", "D403", "D409", "D416", "D410")
                .allSatisfy((code, state) -> assertThat(state).as(code).isEqualTo("OPEN"));
        assertThat(servedOn(number, "D409")).containsExactly("虚构申1", "虚构样例1号有限公司", "虚构追加一有限公司");

        everythingServed(number, MONDAY);
        joinderAsked(number, "虚构追加二有限公司");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(states(number, named(number, "虚构追加二有限公司").id(), "D410"))
                .as("the one of the first joinder, and its own")
                .containsExactly("OPEN", "OPEN");
    }

    @Test
    @DisplayName("答辩期在单位终止之后才届满的，承继者有自己的应诉通知书和完整答辩期；届满之后才终止的没有")
    void a_period_that_ran_out_on_nobody() {
        var served = MONDAY.plusDays(1);
        var due = LocalDate.of(2026, 3, 17);
        for (var ended : List.of(MONDAY, due)) {
            bureau.travelTo(MONDAY);
            var number = servedAndEnded(served, ended);
            assertThat(services(named(number, "虚构承继有限公司")))
                    .as("ended on " + ended)
                    .containsEntry("D401", "OPEN");
        }
        bureau.travelTo(MONDAY);
        var over = servedAndEnded(served, due.plusDays(1));
        assertThat(services(named(over, "虚构承继有限公司"))).doesNotContainKey("D401");
    }

    @Test
    @DisplayName("届满日落在还没有公布放假安排的年度：文书写明暂定；已经公布的不写")
    void a_last_day_that_may_move() {
        var number = underWay(dispute(1, 1));
        everythingServed(number, MONDAY);
        assertThat(text(number, "D401")).doesNotContain("暂定");
        bureau.travelWithoutJobs(LocalDate.of(2026, 12, 21).atTime(10, 0));
        joinderAsked(number, "虚构追加一有限公司");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        for (var code : List.of("D401", "D402", "D410")) {
            assertThat(text(number, code)).as(code).containsPattern("2027年[12]月\\d+日（(含当日；)?暂定，该年度放假安排公布后有变动的另行通知）");
        }
    }

    @Test
    @DisplayName("文书只有受送达人各有一份：别的当事人、别案的人打不开，案件页也不列")
    void a_copy_for_its_recipient_only() {
        var number = underWay(dispute(2, 1));
        everythingServed(number, MONDAY);
        answered(number, MONDAY);
        var copy = "/cases/" + number + "/documents/" + paper(number, "D404");
        var employer = respondent(number, 1).id();
        for (var kind : List.of("", ".pdf", ".docx")) {
            assertThat(status(copy + kind + "?recipient=" + applicant(number, 2).id()))
                    .as(kind)
                    .isEqualTo(200);
            assertThat(status(copy + kind + "?recipient=" + employer)).as(kind).isEqualTo(404);
            assertThat(status(copy + kind + "?recipient=0")).as(kind).isEqualTo(404);
        }
        var page = opened("clerk", "/cases/" + number).body();
        assertThat(page)
                .contains(copy + ".pdf?recipient=" + applicant(number, 2).id());
        assertThat(page).doesNotContain(copy + ".pdf?recipient=" + employer);

        var before = "/cases/" + number + "/documents/" + paper(number, "D401");
        joinderAsked(number, "虚构追加一有限公司");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        var joined = named(number, "虚构追加一有限公司").id();
        assertThat(status(before + "?recipient=" + joined)).isEqualTo(404);
        assertThat(status("/cases/" + number + "/documents/" + paper(number, "D401") + "?recipient=" + joined))
                .isEqualTo(200);
    }

    @Test
    @DisplayName("开庭通知在单位终止之后才送到的，不能对承继者缺席裁决；终止之前送到的可以")
    void no_default_of_who_had_ended() {
        for (var ended : List.of(-1, 0)) {
            bureau.travelTo(MONDAY);
            var number = toBeHeard(dispute(1, 2));
            var noticed = bureau.today().minusDays(9);
            var firm = respondent(number, 2);
            held(number, "CONCLUDED", said(firm, "ABSENT"));
            granted(
                    number,
                    MotionKind.SUSPENSION,
                    "ground",
                    "EMPLOYER_TERMINATED",
                    "goneParty",
                    firm.id(),
                    "goneOn",
                    noticed.plusDays(ended).toString(),
                    "goneProof",
                    "注销登记通知书样例");
            granted(
                    number,
                    MotionKind.SUCCESSION,
                    "ground",
                    "EMPLOYER_MERGED",
                    "succeeds",
                    firm.id(),
                    "partyKind",
                    "ORGANISATION",
                    "partyName",
                    "虚构承继有限公司");
            complete("arbitrator", number, "endSuspension", Map.of("reason", "承继者参加仲裁"));
            deliberated(number);
            var successor = named(number, "虚构承继有限公司");
            if (ended < 0) {
                assertThatThrownBy(() -> decided(number, owed(number, successor)))
                        .hasMessageContaining("虚构承继有限公司")
                        .hasMessageContaining("不能裁决其承担义务");
            } else {
                decided(number, owed(number, successor));
            }
        }
    }

    @Test
    @DisplayName("承继之后才补充终止日期的：答辩期在终止之后才届满的，补发应诉通知书，只发一次")
    void the_day_is_told_later() {
        var number = servedAndEnded(MONDAY.plusDays(1), null);
        var firm = respondent(number, 1);
        var successor = named(number, "虚构承继有限公司");
        assertThat(services(successor)).doesNotContainKey("D401");
        var proof = Map.of("party", firm.id(), "goneOn", MONDAY.toString(), "goneProof", "注销登记通知书样例");
        assertThat(sent("clerk", number, "succession-proofs", proof)).startsWith("204");
        assertThat(services(successor)).containsEntry("D401", "OPEN");
        assertThat(services(firm)).containsEntry("D401", "VOID");
        assertThat(servedOn(number, "D401")).containsOnlyOnce("虚构承继有限公司");
    }

    private String servedAndEnded(LocalDate served, @Nullable LocalDate ended) {
        var number = underWay(dispute(1, 1));
        bureau.travelTo(served);
        everythingServed(number, served);
        bureau.travelTo(MONDAY.plusDays(30));
        var one = respondent(number, 1);
        assertThat(period(number, "A10", one).dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
        granted(
                number,
                MotionKind.SUSPENSION,
                "ground",
                "EMPLOYER_TERMINATED",
                "goneOn",
                ended == null ? null : ended.toString(),
                "goneProof",
                ended == null ? null : "注销登记通知书样例");
        granted(
                number,
                MotionKind.SUCCESSION,
                "ground",
                "EMPLOYER_MERGED",
                "partyKind",
                "ORGANISATION",
                "partyName",
                "虚构承继有限公司");
        return number;
    }

    private List<String> states(String number, long party, String code) {
        return tables.sql("""
                        select s.state from document_service s join document d on d.id = s.document_id
                        where d.registration_number = ? and s.party_id = ? and d.code = ? order by d.id""").params(number, party, code).query(String.class).list();
    }

    private int status(String path) {
        return opened("clerk", path).statusCode();
    }
}
