package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.mediation.MediationOutcome;
import org.tiaocai.mediation.MediationProcess;
import org.tiaocai.shared.RegistrationNumber;

/** A rider's dispute with a platform is mediated at one stop: fifteen days, and at most fifteen more. */
@DisplayName("新就业形态劳动纠纷的一站式调解")
class NewEmploymentMediationStoryTest extends MediationStory {

    @Autowired
    MediationProcess process;

    @Test
    @DisplayName("受理之日起十五日；双方同意可以延到第三十日，第三十一日不行；期满终结")
    void fifteen_and_at_most_fifteen() {
        var number = accepted("scope", "NEW_EMPLOYMENT");
        var key = RegistrationNumber.of(number);
        assertThat(limits.running(key, "M07").orElseThrow().dueOn()).isEqualTo(MONDAY.plusDays(15));
        assertThat(limits.running(key, "M03")).isEmpty();
        assertThatThrownBy(() -> process.extensionAgreed(key, MONDAY.plusDays(31)))
                .hasMessageContaining("最多再延长十五日");
        process.extensionAgreed(key, MONDAY.plusDays(30));
        assertThat(limits.running(key, "M07").orElseThrow().dueOn()).isEqualTo(LocalDate.of(2026, 4, 1));

        bureau.travelTo(LocalDate.of(2026, 4, 1).atTime(23, 59));
        assertThat(mediations.latest(key).orElseThrow().closedOn()).isNull();
        bureau.travelTo(LocalDate.of(2026, 4, 2));
        assertThat(mediations.latest(key).orElseThrow().outcome()).isEqualTo(MediationOutcome.PERIOD_OVER);
        assertThat(limits.of(key))
                .filteredOn(one -> one.rule().equals("M07"))
                .extracting(one -> one.status())
                .containsExactly(Status.MET);
    }

    @Test
    @DisplayName("案由是新就业形态用工纠纷的也是；其他争议仍是十五日、延长由双方商定")
    void by_cause_and_the_others() {
        assertThat(limits.running(RegistrationNumber.of(accepted("cause", "NEW_EMPLOYMENT_FORM")), "M07"))
                .isPresent();
        var other = RegistrationNumber.of(accepted("scope", "LABOUR"));
        assertThat(limits.running(other, "M07")).isEmpty();
        process.extensionAgreed(other, MONDAY.plusDays(45));
        assertThat(limits.running(other, "M03").orElseThrow().dueOn()).isEqualTo(MONDAY.plusDays(45));
    }

    private String accepted(String field, Object value) {
        var number = bureau.register(Forms.dispute(MONDAY, field, value));
        consents(number, "WILLING", "WILLING");
        accept(number);
        return number;
    }
}
