package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.linkage.feedback.FeedbackProcess;
import org.tiaocai.linkage.followup.Certificates;
import org.tiaocai.linkage.followup.Effect.Status;
import org.tiaocai.linkage.followup.Standing;
import org.tiaocai.shared.RegistrationNumber;

/** What a court can answer to an application to set aside, as the liaison enters it. */
@DisplayName("申请撤销的结果：撤销、部分撤销、驳回、撤回、调解")
class SettingAsideAnswersStoryTest extends FollowUpStory {

    @Autowired
    FeedbackProcess feedback;

    @Autowired
    Certificates certificates;

    @Test
    @DisplayName("部分撤销：撤销的各项可以起诉，其余继续有效，生效证明写明除外，案件须评查")
    void a_part_is_set_aside() {
        var number = finalOnTwoClaims();
        var application = settingAside(number, "（2026）样01民特71号", MONDAY);
        feedback.received(application, null);
        refused(
                number,
                "enterCourtResult",
                "改选结果",
                () -> entered(number, "PARTLY_SET_ASIDE", List.of("CHANGED", "CHANGED")));
        refused(
                number,
                "enterCourtResult",
                "改选结果",
                () -> entered(number, "PARTLY_SET_ASIDE", List.of("UPHELD", "UPHELD")));
        entered(number, "PARTLY_SET_ASIDE", List.of("CHANGED", "UPHELD"));

        assertThat(effect(number).status()).isEqualTo(Status.PARTLY_REVOKED);
        assertThat(effect(number).since()).isEqualTo(MONDAY);
        assertThat(limit(number, "P05").dueOn()).isEqualTo(LocalDate.of(2026, 3, 17));
        assertThat(periods.of(RegistrationNumber.of(number)))
                .filteredOn(one -> one.rule().equals("P05"))
                .hasSize(2);
        assertThat(mainTasks(number)).contains("reviewReversedCase");
        var certificate =
                certificates.issue(RegistrationNumber.of(number), paper(number).documentId(), worker(number));
        assertThat(documents.page(RegistrationNumber.of(number), certificate).orElseThrow())
                .contains("发生法律效力，人民法院裁定撤销的各项除外。");

        var suit = suit(number, worker(number), "（2026）样0101民初71号", MONDAY);
        ended(number, suit, org.tiaocai.linkage.followup.ProceedingResult.JUDGMENT);
        assertThat(effect(number).status()).isEqualTo(Status.PARTLY_REVOKED);
    }

    @Test
    @DisplayName("部分撤销只涉及一名劳动者的：其他劳动者的裁决仍然有效，他们没有新的起诉期间")
    void a_part_that_is_one_workers() {
        var number = collective(1_000);
        allReceive(number, MONDAY);
        var application = settingAside(number, "（2026）样01民特72号", MONDAY);
        feedback.received(application, null);
        entered(number, "PARTLY_SET_ASIDE", List.of("CHANGED", "UPHELD", "UPHELD"));
        var workers = workersOf(number);
        assertThat(effect(number, workers.get(0)).status()).isEqualTo(Status.REVOKED);
        assertThat(effect(number, workers.get(1)).status()).isEqualTo(Status.IN_FORCE);
        assertThat(periods.of(RegistrationNumber.of(number)))
                .filteredOn(one -> one.rule().equals("P05"))
                .extracting("partyId")
                .containsExactlyInAnyOrder(workers.get(0), employer(number));
        assertThat(Standing.of(
                        effects.of(RegistrationNumber.of(number), paper(number).documentId(), employer(number))))
                .isEqualTo(Standing.PARTLY_IN_FORCE);
    }

    @Test
    @DisplayName("撤销程序中调解：以法院的调解书为准，没有新的起诉期间；驳回、撤回的，裁决一直有效")
    void mediated_dismissed_withdrawn() {
        var mediated = finalOnTwoClaims();
        answered(mediated, "（2026）样01民特73号", "MEDIATED");
        assertThat(effect(mediated).status()).isEqualTo(Status.REPLACED);
        assertThat(limits.of(RegistrationNumber.of(mediated)))
                .extracting("rule")
                .doesNotContain("P05");
        assertThat(mainTasks(mediated)).doesNotContain("reviewReversedCase");

        for (var answer : List.of("UPHELD", "APPLICATION_WITHDRAWN")) {
            var number = finalOnTwoClaims();
            answered(number, "（2026）样01民特74号" + answer, answer);
            assertThat(effect(number).status()).as(answer).isEqualTo(Status.IN_FORCE);
        }
        var revoked = finalOnTwoClaims();
        answered(revoked, "（2026）样01民特75号", "REVOKED");
        assertThat(effect(revoked).status()).isEqualTo(Status.REVOKED);
    }

    private String finalOnTwoClaims() {
        bureau.travelTo(MONDAY);
        var number = heardBySole(claim("WAGES", 1_000), claim("SEVERANCE", 2_000));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", 1_000), ruling(number, 2, "GRANTED", 2_000));
        madeFromItems(number);
        allReceive(number, MONDAY);
        return number;
    }

    private void answered(String number, String docketNo, String result) {
        feedback.received(settingAside(number, docketNo, MONDAY), null);
        entered(number, result, List.of());
    }

    /** With a verdict for each of the first items. */
    private void entered(String number, String result, List<String> verdicts) {
        var ids = awards
                .items(awards.lastMade(RegistrationNumber.of(number))
                        .orElseThrow()
                        .id())
                .stream()
                .map(AwardItem::id)
                .toList();
        var items = new ArrayList<Map<String, Object>>();
        for (var at = 0; at < verdicts.size(); at++) {
            items.add(compared(ids.get(at), verdicts.get(at)));
        }
        var form = new HashMap<String, Object>();
        form.put("instance", "SPECIAL");
        form.put("result", result);
        form.put("decidedOn", MONDAY.toString());
        form.put("effectiveOn", MONDAY.toString());
        form.put("items", items);
        form.put(
                "receipts",
                parties.of(RegistrationNumber.of(number)).stream()
                        .map(party -> Map.of("party", party.id(), "receivedOn", MONDAY.toString()))
                        .toList());
        complete("liaison", number, "enterCourtResult", form);
    }

    private static Map<String, Object> compared(long item, @Nullable String verdict) {
        var compared = new HashMap<String, Object>();
        compared.put("item", item);
        compared.put("verdict", verdict);
        compared.put("cause", "CHANGED".equals(verdict) ? "APPLICATION_OF_LAW" : null);
        return compared;
    }
}
