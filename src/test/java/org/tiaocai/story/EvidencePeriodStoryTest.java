package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.hearing.HearingPlan;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.shared.RegistrationNumber;

/** How long each party has to produce evidence is for the tribunal to set, and does not hold up a hearing that all want. */
@DisplayName("举证期限按案件、按当事人指定")
class EvidencePeriodStoryTest extends PeriodsStory {

    @Autowired
    TestRestTemplate rest;

    @Autowired
    HearingPlan plan;

    @Test
    @DisplayName("指定十五个工作日：一方的延到第十五个工作日，另一方不变；通知书写明")
    void longer_for_one_party() {
        var number = served(ProcedureKind.ORDINARY);
        var worker = on(Side.APPLICANT, number).get(0);
        assertThat(set(number, worker, "evidenceDays", 15)).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(period(number, "A18", worker).dueOn()).isEqualTo(LocalDate.of(2026, 3, 23));
        assertThat(period(number, "A18", respondent(number, 0)).dueOn()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(text(number, "D402-2")).contains(worker.name(), "15个工作日");
    }

    @Test
    @DisplayName("一般程序不少于十个工作日：九个要该方书面同意，十个不要")
    void no_shorter_without_consent() {
        var number = served(ProcedureKind.ORDINARY);
        var worker = on(Side.APPLICANT, number).get(0);
        assertThat(set(number, worker, "evidenceDays", 9)).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(set(number, worker, "evidenceDays", 10)).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(set(number, worker, "evidenceDays", 9, "agreedOn", MONDAY)).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(period(number, "A18", worker).dueOn()).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(set(number, null, "evidenceDays", 9, "agreedOn", MONDAY)).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    @DisplayName("简易处理由仲裁庭自行指定，一日也可以；指定到某一天的须是今后的工作日")
    void as_short_as_the_tribunal_thinks_fit() {
        var number = served(ProcedureKind.SIMPLIFIED);
        assertThat(set(number, null, "evidenceDays", 1)).isEqualTo(HttpStatus.NO_CONTENT);
        for (var party : parties.of(RegistrationNumber.of(number))) {
            assertThat(period(number, "A18", party).dueOn()).isEqualTo(MONDAY.plusDays(1));
        }
        assertThat(set(number, null, "evidenceUntil", LocalDate.of(2026, 3, 7))).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(set(number, null, "evidenceUntil", LocalDate.of(2026, 3, 6))).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(period(number, "A18", respondent(number, 0)).dueOn()).isEqualTo(LocalDate.of(2026, 3, 6));
    }

    @Test
    @DisplayName("指定到某一天：通知书与期限是同一天；当天、以前的不行，次一工作日可以；一般程序不足十个工作日的须该方书面同意")
    void the_day_on_paper_is_the_day_of_the_limit() {
        var simplified = served(ProcedureKind.SIMPLIFIED);
        assertThat(set(simplified, null, "evidenceUntil", MONDAY)).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(set(simplified, null, "evidenceUntil", MONDAY.plusDays(1))).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(period(simplified, "A18", respondent(simplified, 0)).dueOn()).isEqualTo(MONDAY.plusDays(1));
        assertThat(text(simplified, "D402-2")).contains("至2026年3月3日届满").doesNotContain("不足");

        var number = served(ProcedureKind.ORDINARY);
        var worker = on(Side.APPLICANT, number).get(0);
        assertThat(set(number, worker, "evidenceUntil", LocalDate.of(2026, 3, 13)))
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(set(number, worker, "evidenceUntil", LocalDate.of(2026, 3, 13), "agreedOn", MONDAY))
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(period(number, "A18", worker).dueOn()).isEqualTo(LocalDate.of(2026, 3, 13));
        assertThat(text(number, "D402-2")).contains("至2026年3月13日届满");

        var before = underWay();
        assertThat(set(before, null, "evidenceUntil", LocalDate.of(2026, 3, 13)))
                .isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(set(before, null, "evidenceUntil", LocalDate.of(2026, 3, 16)))
                .isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(text(before, "D402-2")).contains("至2026年3月16日届满；收到举证通知书之日起至该日不足10个工作日的，至满10个工作日之日届满");
        bureau.travelTo(MONDAY.plusDays(1));
        everythingServed(before, MONDAY.plusDays(1));
        assertThat(period(before, "A18", respondent(before, 0)).dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    @DisplayName("先指定后送达的，自各自送达起算；各方书面放弃后，举证期限不再妨碍开庭")
    void set_before_service_and_waived() {
        var number = underWay();
        assertThat(set(number, null, "evidenceDays", 20)).isEqualTo(HttpStatus.NO_CONTENT);
        everythingServed(number, MONDAY);
        assertThat(period(number, "A18", respondent(number, 0)).dueOn()).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(earliest(number)).isEqualTo(LocalDate.of(2026, 3, 31));
        for (var party : parties.of(RegistrationNumber.of(number))) {
            assertThat(set(number, party, "waived", true)).isEqualTo(HttpStatus.BAD_REQUEST);
            assertThat(set(number, party, "waived", true, "agreedOn", MONDAY)).isEqualTo(HttpStatus.NO_CONTENT);
            assertThat(period(number, "A18", party).status()).isEqualTo(Status.VOID);
        }
        // The answer's ten working days are what is left.
        assertThat(earliest(number)).isEqualTo(LocalDate.of(2026, 3, 17));
    }

    @Test
    @DisplayName("末日还可以延长，次日不能")
    void not_after_its_end() {
        var number = served(ProcedureKind.ORDINARY);
        var worker = on(Side.APPLICANT, number).get(0);
        bureau.travelTo(LocalDate.of(2026, 3, 16));
        assertThat(set(number, worker, "evidenceDays", 12)).isEqualTo(HttpStatus.NO_CONTENT);
        bureau.travelTo(LocalDate.of(2026, 3, 19));
        assertThat(set(number, worker, "evidenceDays", 20)).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    private LocalDate earliest(String number) {
        return plan.request(RegistrationNumber.of(number), true).notBefore();
    }

    private String served(ProcedureKind procedure) {
        var number = underWay(procedure);
        everythingServed(number, MONDAY);
        return number;
    }

    private HttpStatus set(String number, Party party, Object... fields) {
        var body = new HashMap<String, Object>();
        body.put("partyId", party == null ? null : party.id());
        for (var i = 0; i < fields.length; i += 2) {
            body.put((String) fields[i], fields[i + 1] instanceof Boolean ? fields[i + 1] : fields[i + 1].toString());
        }
        var answer = rest.withBasicAuth("clerk", "a-long-enough-secret")
                .postForEntity("/api/v1/cases/" + number + "/evidence-periods", body, Map.class);
        return HttpStatus.valueOf(answer.getStatusCode().value());
    }
}
