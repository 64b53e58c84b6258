package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.collective.Collectives;
import org.tiaocai.arbitration.collective.ReservedAct;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.delivery.serving.AgreedReceivers;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** Ten workers and more with a common claim: one notice, three arbitrators, the hearing that it names. */
@DisplayName("集体争议")
class CollectiveStoryTest extends MotionStory {

    /** Last day of the notice 2026-03-09; ten working days after it 2026-03-23. */
    private static final LocalDate EARLIEST = LocalDate.of(2026, 3, 24);

    @Autowired
    Hearings hearings;

    @Autowired
    Parties parties;

    @Autowired
    Collectives collectives;

    @Autowired
    List<AgreedReceivers> receivers;

    @Test
    @DisplayName("受理后五个工作日内一次性通知组庭、答辩、举证和开庭；开庭不早于按最后通知日计算的答辩期满")
    void everything_in_one_notice() {
        var number = collective(ProcedureKind.ORDINARY);
        assertThat(mainTasks(number)).containsExactlyInAnyOrder("appointTribunal", "confirmAddresses");
        assertThat(limit(number, "A08-notice").dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThatThrownBy(() -> appointed(number, List.of())).hasMessageContaining("三名仲裁员");
        appointed(number, List.of("arbitrator2", "arbitrator3"));
        assertThatThrownBy(() -> arranged(number, EARLIEST.minusDays(1))).hasMessageContaining(EARLIEST.toString());
        arranged(number, EARLIEST);
        assertThat(codes(number)).contains("D407").doesNotContain("D401", "D402", "D403", "D405");
        assertThat(addressees(number, "D407"))
                .startsWith("受送达人：" + first(number, Side.APPLICANT) + "、")
                .endsWith("、" + first(number, Side.RESPONDENT));
        var notice = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals("D407"))
                .findFirst()
                .orElseThrow();
        assertThat(documents.page(RegistrationNumber.of(number), notice.id()).orElseThrow())
                .contains("收到的，至2026年3月16日届满，含当日");

        bureau.travelTo(MONDAY.plusDays(7));
        assertThat(everythingServed(number, MONDAY.plusDays(7))).isEqualTo(11);
        for (var rule : List.of("A08-notice", "A09", "A12")) {
            assertThat(limit(number, rule).status()).as(rule).isEqualTo(RunningLimit.Status.MET);
        }
        assertThat(limit(number, "A10").dueOn()).isEqualTo(EARLIEST.minusDays(1));
        assertThat(limit(number, "A18").dueOn()).isEqualTo(EARLIEST.minusDays(1));

        confirmed(number);
        assertThat(mainTasks(number)).doesNotContain("arrangeHearing");
        bureau.travelTo(EARLIEST);
        assertThat(mainTasks(number)).containsExactly("holdHearing");
    }

    @Test
    @DisplayName("一次性通知迟了一日送达的：开庭日落在答辩期内，另行择期")
    void a_notice_that_came_late() {
        var number = collective(ProcedureKind.ORDINARY);
        appointed(number, List.of("arbitrator2", "arbitrator3"));
        arranged(number, EARLIEST);
        bureau.travelTo(MONDAY.plusDays(8));
        everythingServed(number, MONDAY.plusDays(8));
        assertThat(states(number)).containsExactly(Hearing.State.CANCELLED);
        confirmed(number);
        assertThat(mainTasks(number)).contains("arrangeHearing");
    }

    @Test
    @DisplayName("通知送达之前撤回的，已经安排的庭审取消")
    void withdrawn_before_everybody_knew() {
        var number = collective(ProcedureKind.ORDINARY);
        appointed(number, List.of("arbitrator2", "arbitrator3"));
        arranged(number, EARLIEST);
        raised(number, MotionKind.WITHDRAWAL, "raisedBy", "APPLICANT", "ground", "VOLUNTARY");
        assertThat(states(number)).containsExactly(Hearing.State.CANCELLED);
        assertThat(mainTasks(number)).isEmpty();
    }

    @Test
    @DisplayName("适用简易处理的集体争议，按一般的顺序分别通知")
    void simplified_is_noticed_as_usual() {
        var number = collective(ProcedureKind.SIMPLIFIED);
        assertThat(codes(number)).contains("D401", "D402").doesNotContain("D407");
        appointed(number, List.of("arbitrator2", "arbitrator3"));
        assertThat(lastPage(number, "D403")).contains("本案适用简易处理，可以用电话").doesNotContain("独任仲裁，");
    }

    @Test
    @DisplayName("代表人三至五名，从申请人中推举；没有被代表的当事人全部同意，不能变更、撤回、和解；一份名单只用一次")
    void nothing_is_given_away_without_consent() {
        var number = collective(ProcedureKind.ORDINARY);
        appointed(number, List.of("arbitrator2", "arbitrator3"));
        var workers = ofSide(number, Side.APPLICANT);
        refused(number, workers.subList(0, 2), "三名至五名");
        refused(number, ofSide(number, Side.RESPONDENT), "三名至五名");
        refused(
                number,
                Stream.concat(workers.stream().limit(2), ofSide(number, Side.RESPONDENT).stream())
                        .toList(),
                "申请人中推举");
        asked(number, ReservedAct.CHANGE, "没有登记代表人");
        var bonus = new Object[] {"raisedBy", "APPLICANT", "claimType", "BONUS", "claimAmount", 500};
        collectives.elect(number, workers.subList(0, 3));
        assertThatThrownBy(() -> raised(number, MotionKind.CLAIM_CHANGE, bonus)).hasMessageContaining("还有 2 名");
        assertThatThrownBy(() -> raised(number, MotionKind.SETTLEMENT, "raisedBy", "APPLICANT"))
                .hasMessageContaining("和解、调解");
        collectives.ask(number, ReservedAct.CHANGE, "每人增加奖金 500 元");
        asked(number, ReservedAct.CHANGE, "正在征求同意");
        collectives.consent(number, ReservedAct.CHANGE, workers.subList(3, 4));
        assertThatThrownBy(() -> raised(number, MotionKind.CLAIM_CHANGE, bonus)).hasMessageContaining("还有 1 名");
        assertThatThrownBy(() -> collectives.consent(number, ReservedAct.CHANGE, workers.subList(0, 1)))
                .hasMessageContaining("被代表的当事人");
        collectives.consent(number, ReservedAct.CHANGE, workers.subList(3, 5));
        raised(number, MotionKind.CLAIM_CHANGE, bonus);
        decided("presiding", number, "decideOnMotion", "GRANTED");
        assertThatThrownBy(() -> raised(number, MotionKind.CLAIM_CHANGE, bonus)).hasMessageContaining("还有 2 名");
        var withdrawal = new Object[] {"ground", "VOLUNTARY", "raisedBy", "APPLICANT"};
        assertThatThrownBy(() -> raised(number, MotionKind.WITHDRAWAL, withdrawal))
                .hasMessageContaining("放弃、撤回");
        assertThatThrownBy(() -> raised(number, MotionKind.WITHDRAWAL, with(withdrawal, "parties", workers)))
                .as("点名也要被代表的人同意")
                .hasMessageContaining("还有 2 名");
        var own = with(withdrawal, "byParty", workers.get(3));
        assertThatThrownBy(() -> raised(number, MotionKind.WITHDRAWAL, with(own, "parties", workers.subList(4, 5))))
                .hasMessageContaining("只能撤回自己的仲裁申请");
        assertThat(raised(number, MotionKind.WITHDRAWAL, own).decision()).isNull();
        assertThat(parties.standing(RegistrationNumber.of(number)))
                .extracting(Party::id)
                .doesNotContain(workers.get(3))
                .contains(workers.get(4));
        assertThat(receivers.stream()
                        .flatMap(one -> one.representatives(RegistrationNumber.of(number), workers.get(4)).stream()))
                .as("只有推举的代表人代收")
                .containsExactlyInAnyOrder("试样甲1", "试样甲2", "试样甲3");
    }

    private static Object[] with(Object[] fields, Object... more) {
        return Stream.concat(Stream.of(fields), Stream.of(more)).toArray();
    }

    private String addressees(String number, String code) {
        return Jsoup.parse(tables.sql("select page from document where registration_number = ? and code = ?")
                        .params(number, code)
                        .query(String.class)
                        .single())
                .select(".addressee")
                .text();
    }

    private String first(String number, Side side) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.side() == side)
                .findFirst()
                .map(Party::name)
                .orElseThrow();
    }

    private void refused(String number, List<Long> elected, String reason) {
        assertThatThrownBy(() -> collectives.elect(number, elected)).hasMessageContaining(reason);
    }

    private void asked(String number, ReservedAct matter, String reason) {
        assertThatThrownBy(() -> collectives.ask(number, matter, "内容")).hasMessageContaining(reason);
    }

    private List<Long> ofSide(String number, Side side) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.side() == side)
                .map(Party::id)
                .toList();
    }

    private String collective(ProcedureKind procedure) {
        tables.sql("delete from booked_slot").update();
        var form = Forms.dispute(MONDAY, "workersConcerned", 12);
        var people = new ArrayList<Map<String, Object>>(List.of(Forms.employer()));
        for (var worker = 1; worker <= 5; worker++) {
            var one = Forms.worker();
            one.put("name", "试样甲" + worker);
            one.put("identityNumber", null);
            people.add(one);
        }
        form.put("parties", people);
        form.put("commonClaim", true);
        return filedAndAccepted(form, procedure, TribunalForm.PANEL);
    }

    private void appointed(String number, List<String> members) {
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "presiding", "members", members, "clerk", "clerk"));
    }

    private void arranged(String number, LocalDate on) {
        complete(
                "clerk",
                number,
                "arrangeHearing",
                Map.of("room", "joint-room-1", "startsAt", on + "T09:00", "shortNoticeAgreed", false));
    }

    private void confirmed(String number) {
        addressesConfirmed(number);
    }

    private List<Hearing.State> states(String number) {
        return hearings.of(RegistrationNumber.of(number)).stream()
                .map(Hearing::state)
                .toList();
    }
}
