package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.award.ResultDocuments.ResultDocument;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.linkage.followup.Effect;
import org.tiaocai.linkage.followup.Effect.Status;
import org.tiaocai.linkage.followup.FollowUp;
import org.tiaocai.linkage.followup.FollowUps;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.shared.RegistrationNumber;

/** The four textbook cases of an award's effect, played through; days and months as in the examples, the year 2026. */
@DisplayName("效力样例 E1 至 E4")
class EffectivenessExamplesStoryTest extends LinkageStory {

    private static final LocalDate WORKER_RECEIVES = LocalDate.of(2026, 4, 18);
    private static final LocalDate EMPLOYER_RECEIVES = LocalDate.of(2026, 4, 22);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 5, 7);

    @Autowired
    FollowUps periods;

    @Test
    @DisplayName("E1 非终局，4月18日和22日各自收到：假期顺延，无人起诉的，5月8日生效")
    void e1_two_services() {
        var number = servedOverTheHoliday();
        bureau.travelTo(LAST_DAY);
        assertThat(effect(number).status()).isEqualTo(Status.PERIOD_OPEN);
        assertThat(effect(number).openUntil()).isEqualTo(LAST_DAY);
        bureau.travelTo(LAST_DAY.plusDays(1));
        assertThat(effect(number).status()).isEqualTo(Status.IN_FORCE);
        assertThat(effect(number).since()).isEqualTo(LAST_DAY.plusDays(1));
    }

    @Test
    @DisplayName("E1 用人单位在最后一天5月7日起诉：全案不生效")
    void e1_the_employer_sues_on_the_last_day() {
        var number = servedOverTheHoliday();
        bureau.travelTo(LAST_DAY);
        suit(number, employer(number), "（2026）样0101民初91号", LAST_DAY);
        bureau.travelTo(LAST_DAY.plusDays(30));
        assertThat(effect(number).status()).isEqualTo(Status.IN_COURT);
        assertThat(effect(number).since()).isNull();
    }

    @Test
    @DisplayName("E2 终局：自作出之日生效；劳动者十五日、用人单位三十日各自计算；申请撤销不改变生效之日，撤销了才失效")
    void e2_a_final_award() {
        var number = finalAward();
        receives(number, employer(number), MONDAY.plusDays(1));
        receives(number, worker(number), MONDAY.plusDays(2));
        assertThat(due(number, "P02")).isEqualTo(LocalDate.of(2026, 3, 19));
        assertThat(due(number, "P03")).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(effect(number).since()).isEqualTo(MONDAY);

        var application = settingAside(number, "（2026）样01民特91号", bureau.today());
        assertThat(effect(number).status()).isEqualTo(Status.IN_FORCE);
        assertThat(effect(number).pending()).hasSize(1);
        ended(number, application, ProceedingResult.REVOKED);
        assertThat(effect(number).status()).isEqualTo(Status.REVOKED);
    }

    @Test
    @DisplayName("E3 终局与非终局并存：同日送达的两份裁决书各走各的路，-1 已经生效，-2 等满十五日")
    void e3_split_awards() {
        var number = heardBySole(claim("WAGES", 1_000), claim("SEVERANCE", 40_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000), ruling(number, 2, "GRANTED", 40_000));
        madeFromItems(number);
        var papers = results.of(RegistrationNumber.of(number));
        assertThat(papers).hasSize(2);
        allReceive(number, MONDAY);
        assertThat(effectOf(number, papers.get(0)).status()).isEqualTo(Status.IN_FORCE);
        assertThat(effectOf(number, papers.get(0)).since()).isEqualTo(MONDAY);
        assertThat(effectOf(number, papers.get(1)).status()).isEqualTo(Status.PERIOD_OPEN);
        bureau.travelTo(MONDAY.plusDays(15));
        assertThat(effectOf(number, papers.get(1)).status()).isEqualTo(Status.PERIOD_OPEN);
        bureau.travelTo(MONDAY.plusDays(16));
        assertThat(effectOf(number, papers.get(1)).since()).isEqualTo(MONDAY.plusDays(16));
        assertThat(periods.of(RegistrationNumber.of(number)))
                .extracting(FollowUp::documentId)
                .containsOnly(papers.get(0).documentId(), papers.get(1).documentId());
    }

    @Test
    @DisplayName("E4 十二名劳动者，两人起诉：对十人生效，对两人不生效")
    void e4_a_group_award() {
        var number = collective(12, 40_000);
        allReceive(number, MONDAY);
        var workers = workersOf(number);
        suit(number, workers.get(0), "（2026）样0101民初92号", MONDAY);
        suit(number, workers.get(1), "（2026）样0101民初93号", MONDAY);
        bureau.travelTo(MONDAY.plusDays(16));
        assertThat(workers.stream().map(worker -> effect(number, worker).status()))
                .hasSize(12)
                .filteredOn(Status.IN_FORCE::equals)
                .hasSize(10);
        assertThat(workers.subList(0, 2))
                .allMatch(worker -> effect(number, worker).status() == Status.IN_COURT);
    }

    private String servedOverTheHoliday() {
        var number = nonFinal();
        receives(number, worker(number), WORKER_RECEIVES);
        receives(number, employer(number), EMPLOYER_RECEIVES);
        assertThat(periods.of(RegistrationNumber.of(number)))
                .extracting(FollowUp::startedOn)
                .containsExactly(WORKER_RECEIVES, EMPLOYER_RECEIVES);
        return number;
    }

    private Effect effectOf(String number, ResultDocument paper) {
        return effects.of(RegistrationNumber.of(number), paper.documentId(), worker(number))
                .get(0);
    }

    private LocalDate due(String number, String rule) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.rule().equals(rule))
                .findFirst()
                .map(RunningLimit::dueOn)
                .orElseThrow();
    }
}
