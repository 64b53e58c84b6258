package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.linkage.followup.Effect.Status;
import org.tiaocai.linkage.followup.FollowUp.State;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.shared.RegistrationNumber;

/** What one party does ends, uses or opens again the period of another. */
@DisplayName("裁后期间：一方的行为终结、用尽或者重新起算另一方的期间")
class ReopenedPeriodsStoryTest extends FollowUpStory {

    @Test
    @DisplayName("申请撤销未结时劳动者撤诉：新的三十日视为已经行使；法院驳回申请的，两个期间都终结")
    void two_periods_of_one_party() {
        var number = finalAward();
        allReceive(number, MONDAY);
        var application = settingAside(number, "（2026）样01民特51号", MONDAY);
        var suit = suit(number, worker(number), "（2026）样0101民初55号", MONDAY);
        bureau.travelTo(MONDAY.plusDays(20));
        ended(number, suit, ProceedingResult.WITHDRAWN);
        assertThat(limit(number, "P04").status()).isEqualTo(RunningLimit.Status.MET);
        ended(number, application, ProceedingResult.UPHELD);
        assertThat(followUps(number)).isEmpty();
        assertThat(states(number)).containsOnly(State.CONCLUDED);

        var second = finalAward();
        var day = bureau.today();
        allReceive(second, day);
        var early = suit(second, worker(second), "（2026）样0101民初56号", day);
        bureau.travelTo(day.plusDays(1));
        ended(second, early, ProceedingResult.DISMISSED_LATE);
        settingAside(second, "（2026）样01民特52号", day.plusDays(1));
        bureau.travelTo(day.plusDays(60));
        assertThat(states(second)).containsOnly(State.IN_COURT, State.CONCLUDED);
    }

    @Test
    @DisplayName("撤销裁定登记得晚，其后的起诉已经判决的：该期间记为程序已终结，不记为期满未起诉")
    void a_period_that_was_used_before_we_heard_of_it() {
        var number = finalAward();
        allReceive(number, MONDAY);
        var application = settingAside(number, "（2026）样01民特55号", MONDAY);
        bureau.travelTo(MONDAY.plusDays(10));
        var suit = suit(number, worker(number), "（2026）样0101民初60号", MONDAY.plusDays(5));
        ended(number, suit, ProceedingResult.JUDGMENT);
        bureau.travelTo(MONDAY.plusDays(40));
        var received = MONDAY.plusDays(3);
        road.decided(application, ProceedingResult.REVOKED, received, Map.of(worker(number), received));
        bureau.runDueJobs();
        assertThat(limit(number, "P05").status()).isEqualTo(RunningLimit.Status.MET);
        assertThat(states(number)).containsOnly(State.CONCLUDED);
    }

    @Test
    @DisplayName("用人单位对终局裁决误行起诉：申请撤销的期间照走，不记载劳动者已起诉；已经审查过撤销申请的不再重新起算")
    void a_mistaken_suit_uses_no_period() {
        var number = finalAward();
        allReceive(number, MONDAY);
        var application = settingAside(number, "（2026）样01民特53号", MONDAY);
        var mistaken = suit(number, employer(number), "（2026）样0101民初57号", MONDAY);
        assertThat(acts(number)).noneMatch(act -> act.contains("劳动者已起诉"));
        assertThat(effect(number).status()).isEqualTo(Status.IN_FORCE);
        ended(number, application, ProceedingResult.UPHELD);
        assertThat(followUps(number)).hasSize(1);
        ended(number, mistaken, ProceedingResult.NOT_ACCEPTED);
        assertThat(limits.of(RegistrationNumber.of(number)))
                .noneMatch(one -> one.rule().equals("P06"));

        var other = finalAward();
        allReceive(other, MONDAY);
        suit(other, employer(other), "（2026）样0101民初58号", MONDAY);
        assertThat(limit(other, "P03").status()).isEqualTo(RunningLimit.Status.RUNNING);
        bureau.travelTo(MONDAY.plusDays(31));
        assertThat(states(other)).containsOnly(State.LAPSED);
    }

    @Test
    @DisplayName("集体争议：对一名劳动者的撤销申请已经审查的，另一名劳动者撤诉后用人单位仍有三十日")
    void decided_about_one_worker_only() {
        var number = collective(1_000);
        allReceive(number, MONDAY);
        var workers = workersOf(number);
        var application = settingAside(number, "（2026）样01民特54号", MONDAY, workers.get(1));
        ended(number, application, ProceedingResult.UPHELD);
        var suit = suit(number, workers.get(0), "（2026）样0101民初59号", MONDAY);
        ended(number, suit, ProceedingResult.WITHDRAWN);
        assertThat(limit(number, "P04").status()).isEqualTo(RunningLimit.Status.RUNNING);
    }

    @Test
    @DisplayName("劳动者起诉的，用人单位的撤销申请被驳回；劳动者撤诉后，用人单位自收到裁定之日起三十日内可以再申请")
    void the_worker_sues_and_the_employer_applies() {
        var number = finalAward();
        allReceive(number, MONDAY);
        var application = settingAside(number, "（2026）样01民特1号", MONDAY);
        var suit = suit(number, worker(number), "（2026）样0101民初6号", MONDAY);
        ended(number, application, ProceedingResult.REJECTED_FOR_SUIT);
        assertThat(effect(number).status()).isEqualTo(Status.IN_FORCE);
        bureau.travelTo(LocalDate.of(2026, 4, 13));
        ended(number, suit, ProceedingResult.WITHDRAWN);
        assertThat(limit(number, "P04").dueOn()).isEqualTo(LocalDate.of(2026, 5, 13));
        assertThat(followUps(number)).hasSize(1);
        var again = settingAside(number, "（2026）样01民特2号", LocalDate.of(2026, 4, 13));
        ended(number, again, ProceedingResult.REVOKED);
        assertThat(effect(number).status()).isEqualTo(Status.REVOKED);
        assertThat(limit(number, "P05").dueOn()).isEqualTo(LocalDate.of(2026, 4, 28));
        assertThat(followUps(number)).hasSize(2);
        var fresh = suit(number, worker(number), "（2026）样0101民初7号", LocalDate.of(2026, 4, 13));
        ended(number, fresh, ProceedingResult.JUDGMENT);
        bureau.travelTo(LocalDate.of(2026, 4, 29));
        assertThat(followUps(number)).isEmpty();
        assertThat(effect(number).status()).isEqualTo(Status.REVOKED);
    }

    @Test
    @DisplayName("撤销申请经审查驳回的，劳动者撤诉后不再重新起算；对终局裁决起诉不被受理的，可以在三十日内申请撤销")
    void what_reopens_and_what_does_not() {
        var number = finalAward();
        allReceive(number, MONDAY);
        var mistaken = suit(number, employer(number), "（2026）样0101民初8号", MONDAY);
        ended(number, mistaken, ProceedingResult.NOT_ACCEPTED);
        assertThat(limit(number, "P06").dueOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        var application = settingAside(number, "（2026）样01民特3号", MONDAY);
        ended(number, application, ProceedingResult.UPHELD);
        var suit = suit(number, worker(number), "（2026）样0101民初9号", MONDAY);
        ended(number, suit, ProceedingResult.WITHDRAWN);
        assertThat(limits.of(RegistrationNumber.of(number)))
                .noneMatch(one -> one.rule().equals("P04"));
        assertThat(effect(number).status()).isEqualTo(Status.IN_FORCE);
    }

    @Test
    @DisplayName("集体争议：用人单位只对一人起诉的，期间对其余劳动者走完，期满次日登记生效；其后仍等候法院")
    void a_suit_about_one_worker_only() {
        var number = collective(40_000);
        allReceive(number, MONDAY);
        var workers = workersOf(number);
        var suit = suit(number, employer(number), "（2026）样0101民初61号", MONDAY, workers.get(0));
        assertThat(states(number)).containsOnly(State.OPEN);
        bureau.travelTo(MONDAY.plusDays(15));
        assertThat(recorded(number, workers.get(1))).isEqualTo("PERIOD_OPEN");
        bureau.travelTo(MONDAY.plusDays(16));
        assertThat(recorded(number, workers.get(1))).isEqualTo("IN_FORCE");
        assertThat(recorded(number, workers.get(0))).isEqualTo("IN_COURT");
        assertThat(states(number)).containsOnly(State.LAPSED, State.IN_COURT);
        assertThat(followUps(number)).hasSize(1);
        ended(number, suit, ProceedingResult.JUDGMENT);
        assertThat(followUps(number)).isEmpty();
        assertThat(recorded(number, workers.get(0))).isEqualTo("REPLACED");
    }

    @Test
    @DisplayName("集体争议：对各人都起诉的期间用尽；对一人期内撤诉的，对其继续；对一人期内已判决的，对其余继续")
    void suits_about_each_worker() {
        var number = collective(40_000);
        allReceive(number, MONDAY);
        var workers = workersOf(number);
        var suits = workers.stream()
                .map(worker -> suit(number, employer(number), "（2026）样0101民初62号之" + worker, MONDAY, worker))
                .toList();
        assertThat(states(number)).containsOnlyOnce(State.IN_COURT);
        bureau.travelTo(MONDAY.plusDays(3));
        ended(number, suits.get(0), ProceedingResult.JUDGMENT);
        assertThat(states(number)).containsOnlyOnce(State.IN_COURT);
        ended(number, suits.get(1), ProceedingResult.WITHDRAWN);
        assertThat(states(number)).containsOnly(State.OPEN);
        bureau.travelTo(MONDAY.plusDays(16));
        assertThat(recorded(number, workers.get(1))).isEqualTo("IN_FORCE");
        assertThat(states(number)).containsOnlyOnce(State.IN_COURT);
        ended(number, suits.get(2), ProceedingResult.JUDGMENT);
        assertThat(states(number)).containsOnlyOnce(State.CONCLUDED);
        assertThat(acts(number).stream().filter(act -> act.startsWith("期满未起诉"))).hasSize(workers.size());
    }

    @Test
    @DisplayName("期内已有判决的，同期另一起诉不予受理不使期间继续；期内的起诉得知得晚，记在起诉当时的期间上，不记在最后一个上")
    void which_period_a_suit_has_used() {
        var number = nonFinal();
        allReceive(number, MONDAY);
        var judged = suit(number, worker(number), "（2026）样0101民初63号", MONDAY);
        ended(number, judged, ProceedingResult.JUDGMENT);
        var refused = suit(number, worker(number), "（2026）样0101民初64号", MONDAY);
        ended(number, refused, ProceedingResult.NOT_ACCEPTED);
        assertThat(states(number)).containsOnly(State.CONCLUDED, State.OPEN);

        var revoked = finalAward();
        receives(revoked, employer(revoked), MONDAY);
        var application = settingAside(revoked, "（2026）样01民特56号", MONDAY);
        road.decided(application, ProceedingResult.REVOKED, MONDAY, Map.of(worker(revoked), MONDAY));
        var later = MONDAY.plusDays(30);
        receives(revoked, worker(revoked), later);
        bureau.travelTo(later.plusDays(16));
        suit(revoked, worker(revoked), "（2026）样0101民初65号", MONDAY.plusDays(1));
        assertThat(periods.of(RegistrationNumber.of(revoked)).stream()
                        .filter(one -> one.partyId() == worker(revoked))
                        .map(one -> one.rule() + " " + one.state()))
                .containsExactlyInAnyOrder("P05 IN_COURT", "P02 IN_COURT");
    }

    private String recorded(String number, long worker) {
        return tables.sql("select status from effect where registration_number = ? and party_id = ?")
                .params(number, worker)
                .query(String.class)
                .single();
    }

    private List<String> acts(String number) {
        return tables.sql("select title from journal where registration_number = ? and title is not null")
                .param(number)
                .query(String.class)
                .list();
    }
}
