package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.limits.reckoning.Reckoner;

/** Months of waiting cost one row each: a timer on its day, or a message, and nothing that asks again meanwhile. */
@DisplayName("裁后等待的代价")
class WaitingFollowUpsStoryTest extends LinkageStory {

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @ParameterizedTest(name = "{0} 名劳动者")
    @DisplayName("每个期间一个定时器，届满之前没有可执行的；起诉之后一个定时器也没有；等多久都不增加")
    @ValueSource(ints = {3, 12})
    void each_period_waits_by_itself(int workers) {
        var number = collective(workers, 40_000);
        allReceive(number, MONDAY);
        assertThat(followUps(number)).hasSize(workers + 1);
        assertThat(timers(number)).hasSize(workers + 1);
        bureau.travelTo(MONDAY.plusDays(14));
        assertThat(timers(number))
                .hasSize(workers + 1)
                .allMatch(timer -> timer.getDuedate()
                        .toInstant()
                        .equals(MONDAY.plusDays(16).atStartOfDay(Reckoner.ZONE).toInstant()));

        for (var worker : workersOf(number)) {
            suit(number, worker, "（2026）样0101民初7号之" + worker, bureau.today());
        }
        assertThat(timers(number)).hasSize(1);
        bureau.travelTo(MONDAY.plusDays(400));
        assertThat(timers(number)).isEmpty();
        assertThat(followUps(number)).hasSize(workers);
    }

    private List<Job> timers(String number) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .processDefinitionKey("award-follow-up")
                .list()
                .stream()
                .flatMap(one -> management.createJobQuery().processInstanceId(one.getId()).list().stream())
                .toList();
    }
}
