package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.Map;
import java.util.TimeZone;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.shared.Refused;
import org.tiaocai.story.StoryTest;

/** What the engine itself refuses, whichever way somebody comes in. */
@StoryTest
class HardenedEngineTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    Clock clock;

    private @Nullable Deployment deployment;

    @AfterEach
    void withdraw() {
        ClockUtil.reset();
        if (deployment != null) {
            engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
        }
    }

    @ParameterizedTest
    @DisplayName("模型里的脚本不会运行")
    @ValueSource(strings = {"juel", "javascript", "groovy"})
    void no_script_runs(String language) {
        deploy(Bpmn.createExecutableProcess("attack")
                .startEvent()
                .scriptTask()
                .scriptFormat(language)
                .scriptText("${1 + 1}")
                .endEvent()
                .done());
        assertThatThrownBy(() -> engine.getRuntimeService().startProcessInstanceByKey("attack"))
                .hasMessage("系统不运行脚本");
    }

    @Test
    @DisplayName("变量不能变成任意的类")
    void no_variable_becomes_any_class() {
        deploy(Bpmn.createExecutableProcess("attack")
                .startEvent()
                .userTask()
                .endEvent()
                .done());
        var gadget = Variables.serializedObjectValue("{\"displayName\":\"attack\"}")
                .serializationDataFormat("application/json")
                .objectTypeName("org.springframework.context.support.GenericApplicationContext")
                .create();
        assertThatThrownBy(
                        () -> engine.getRuntimeService().startProcessInstanceByKey("attack", Map.of("route", gadget)))
                .hasMessageContaining("只能是选项、日期或编号");
    }

    @Test
    @DisplayName("被引擎包裹过的拒绝仍以原话到达")
    void a_wrapped_refusal_keeps_its_words() {
        var interceptor = new RefusalTranslation();
        interceptor.setNext(new CommandInterceptor() {
            @Override
            public <T> T execute(Command<T> command) {
                throw new ProcessEngineException("couldn't execute listener", new Refused("日期不能晚于今天"));
            }
        });
        assertThatThrownBy(() -> interceptor.execute(context -> null))
                .isInstanceOf(RefusedOverRest.class)
                .hasMessage("日期不能晚于今天")
                .hasCauseInstanceOf(Refused.class);
    }

    @Test
    @DisplayName("一只钟：跟随引擎，上海时间")
    void one_clock_in_shanghai() {
        var then = Instant.parse("2026-03-02T02:00:00Z");
        ClockUtil.setCurrentTime(Date.from(then));
        assertThat(clock.instant()).isEqualTo(then);
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(TimeZone.getDefault().getID()).isEqualTo("Asia/Shanghai");
    }

    private void deploy(BpmnModelInstance model) {
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance("attack.bpmn", model)
                .deploy();
    }
}
