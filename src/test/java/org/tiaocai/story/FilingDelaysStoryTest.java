package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Stage;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.mediation.MediationOutcome;
import org.tiaocai.mediation.MediationProcess;
import org.tiaocai.shared.RegistrationNumber;

/** Every way in which the decision on an application waits. */
@DisplayName("补正、逾期未决定、暂缓受理")
class FilingDelaysStoryTest extends FilingStory {

    @Autowired
    MediationProcess mediation;

    @Test
    @DisplayName("补正一次告知；收到补正之日重新计算五个工作日；第二次补正须先批准")
    void one_supplement() {
        var number = filed();
        assertThatThrownBy(() -> checked(number, "INCOMPLETE", " ")).hasMessageContaining("全部事项");
        checked(number, "INCOMPLETE", "身份证明；用人单位名称");
        assertThat(limit(number, "A06").status()).isEqualTo(RunningLimit.Status.STOPPED);
        assertThat(codes(number)).contains("D305");
        bureau.travelTo(MONDAY.plusDays(3));
        assertThatThrownBy(() -> supplied(number, MONDAY.plusDays(4))).hasMessageContaining("与今天之间");
        supplied(number, MONDAY.plusDays(3));
        assertThat(limit(number, "A06").startedOn()).isEqualTo(MONDAY.plusDays(3));
        assertThat(limit(number, "A06").dueOn()).isEqualTo(LocalDate.of(2026, 3, 12));

        assertThatThrownBy(() -> checked(number, "INCOMPLETE", "再补一项")).hasMessageContaining("一次性告知");
        arbitrations.secondSupplementApproved(RegistrationNumber.of(number), "head");
        checked(number, "INCOMPLETE", "再补一项");
        supplied(number, MONDAY.plusDays(3));
        assertThatThrownBy(() -> checked(number, "INCOMPLETE", "第三次")).hasMessageContaining("告知两次");
    }

    @Test
    @DisplayName("补正期限自送达之日起算，没有送达的不起算；最后一日还可以补正，期满退回，不是不予受理")
    void the_supplement_period() {
        var number = filed();
        checked(number, "INCOMPLETE", "身份证明");
        assertThat(limits.of(RegistrationNumber.of(number)))
                .extracting(RunningLimit::rule)
                .doesNotContain("A05");
        assertThat(bureau.waiting(number, "receiveSupplement").getDueDate()).isNull();
        assertThat(paper(number, "D305")).contains("自收到本通知书之日起十个工作日内", "本委的约定").doesNotContain("最迟于");
        bureau.travelTo(MONDAY.plusDays(30));
        assertThat(mainTasks(number)).contains("receiveSupplement");
        everythingServed(number, MONDAY.plusDays(30));
        assertThat(limit(number, "A05").startedOn()).isEqualTo(MONDAY.plusDays(30));
        assertThat(bureau.waiting(number, "receiveSupplement").getDueDate())
                .isInSameDayAs(limit(number, "A05").dueOn().toString());
        var lastDay = limit(number, "A05").dueOn();
        assertThat(lastDay).isEqualTo(LocalDate.of(2026, 4, 16));
        bureau.travelTo(lastDay);
        assertThat(mainTasks(number)).contains("receiveSupplement");
        bureau.travelTo(lastDay.plusDays(1));
        assertThat(arbitrations.get(RegistrationNumber.of(number)).closing()).isEqualTo(ClosingMethod.RETURNED);
        assertThat(disputes.get(RegistrationNumber.of(number)).outcome()).isEqualTo(DisputeOutcome.RETURNED);
    }

    @Test
    @DisplayName("五个工作日最后一日没有逾期；次日起申请人可以起诉，审查继续；补正停止的期间不算逾期")
    void undecided_in_time() {
        var number = filed();
        checked(number, "COMPLETE", null);
        var lastDay = limit(number, "A06").dueOn();
        assertThat(lastDay).isEqualTo(LocalDate.of(2026, 3, 9));
        bureau.travelTo(lastDay);
        assertThat(arbitrations.get(RegistrationNumber.of(number)).undecidedSince())
                .isNull();
        bureau.travelTo(lastDay.plusDays(1));
        assertThat(arbitrations.get(RegistrationNumber.of(number)).undecidedSince())
                .isEqualTo(lastDay.plusDays(1));
        assertThat(codes(number)).doesNotContain("D604-2");
        assertThat(mainTasks(number)).containsExactly("reviewFiling");

        bureau.travelTo(MONDAY);
        var supplementing = filed();
        checked(supplementing, "INCOMPLETE", "身份证明");
        bureau.travelTo(lastDay.plusDays(1));
        assertThat(arbitrations.get(RegistrationNumber.of(supplementing)).undecidedSince())
                .isNull();
    }

    @Test
    @DisplayName("不同意先行调解或者没有答复的，继续审查，期限照常计算")
    void no_consent_to_mediation() {
        var number = filed();
        checked(number, "SUGGESTED", null);
        assertThat(codes(number)).contains("D103");
        answered(number, "NO_CONSENT", null);
        assertThat(mainTasks(number)).containsExactly("reviewFiling");
        assertThat(limit(number, "A06").startedOn()).isEqualTo(MONDAY);
        assertThat(limit(number, "A06").status()).isEqualTo(RunningLimit.Status.RUNNING);
    }

    @Test
    @DisplayName("双方同意的暂缓受理；期满恢复审查，重新计算五个工作日，调解终结")
    void deferral_runs_out() {
        var number = filed();
        checked(number, "SUGGESTED", null);
        assertThatThrownBy(() -> answered(number, "BOTH_CONSENT", null)).hasMessageContaining("没有答复不等于同意");
        answered(number, "BOTH_CONSENT", MONDAY);
        assertThat(disputes.get(RegistrationNumber.of(number)).stage()).isEqualTo(Stage.DEFERRED);
        assertThat(limit(number, "A06").status()).isEqualTo(RunningLimit.Status.STOPPED);
        var lastDay = limit(number, "M06").dueOn();
        assertThat(lastDay).isEqualTo(LocalDate.of(2026, 3, 17));
        bureau.travelTo(lastDay);
        assertThat(mainTasks(number)).doesNotContain("reviewFiling");
        bureau.travelTo(lastDay.plusDays(1));
        assertThat(mainTasks(number)).containsExactly("reviewFiling");
        assertThat(limit(number, "A06").startedOn()).isEqualTo(lastDay.plusDays(1));
        assertThat(mediations
                        .latest(RegistrationNumber.of(number))
                        .orElseThrow()
                        .outcome())
                .isEqualTo(MediationOutcome.PERIOD_OVER);
    }

    @Test
    @DisplayName("暂缓受理期间撤回调解的，恢复审查；达成协议的，不再受理")
    void deferral_ends_early() {
        var number = filed();
        checked(number, "SUGGESTED", null);
        answered(number, "BOTH_CONSENT", MONDAY);
        bureau.as("registrar", () -> {
            mediation.applicationWithdrawn(RegistrationNumber.of(number), "不愿继续");
            return number;
        });
        assertThat(mainTasks(number)).containsExactly("reviewFiling");

        var agreed = filed();
        checked(agreed, "SUGGESTED", null);
        answered(agreed, "BOTH_CONSENT", MONDAY);
        accept(agreed);
        appoint(agreed, "mediator", "union");
        bureau.travelTo(sessionDay(agreed));
        hold(agreed, "AGREED", null);
        draft(agreed);
        sign(agreed);
        seal(agreed);
        assertThat(arbitrations.get(RegistrationNumber.of(agreed)).closing())
                .isEqualTo(ClosingMethod.SETTLED_BEFORE_ACCEPTANCE);
        assertThat(disputes.get(RegistrationNumber.of(agreed)).outcome()).isEqualTo(DisputeOutcome.AGREEMENT);
        assertThat(limit(agreed, "M09").status()).isEqualTo(RunningLimit.Status.RUNNING);
    }

    private String paper(String number, String code) {
        var id = documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
        return documents.page(RegistrationNumber.of(number), id).orElseThrow();
    }

    private void supplied(String number, LocalDate on) {
        complete("registrar", number, "receiveSupplement", Map.of("on", on.toString()));
    }

    private void answered(String number, String answer, @Nullable LocalDate on) {
        var form = new HashMap<String, Object>();
        form.put("applicantOn", on == null ? null : on.toString());
        form.put("respondentOn", on == null ? null : on.toString());
        bureau.complete("registrar", number, "recordMediationReply", form, Map.of("suggestionReply", answer));
    }
}
