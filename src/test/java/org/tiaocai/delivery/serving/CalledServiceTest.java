package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("由其他流程调用：一份文书，每名当事人各自送达")
class CalledServiceTest extends ServingStory {

    /** As an award would be served: on every party at once, and not at all once the case is withdrawn. */
    private static final String CALLER = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <message id="withdrawn" name="callerWithdrawn"/>
              <process id="serving-caller" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="made"/>
                <sequenceFlow id="f1" sourceRef="made" targetRef="serve"/>
                <callActivity id="serve" calledElement="document-service">
                  <extensionElements>
                    <camunda:in businessKey="#{execution.processBusinessKey}"/>
                    <camunda:in source="documentId" target="documentId"/>
                    <camunda:in source="recipientId" target="recipientId"/>
                    <camunda:in source="serviceDue" target="serviceDue"/>
                    <camunda:out source="serviceResult" target="serviceResult"/>
                  </extensionElements>
                  <multiInstanceLoopCharacteristics camunda:collection="${recipients.of(execution,'award-correction')}"
                      camunda:elementVariable="recipientId"/>
                </callActivity>
                <boundaryEvent id="callerWithdrawn" attachedToRef="serve">
                  <messageEventDefinition messageRef="withdrawn"/>
                </boundaryEvent>
                <sequenceFlow id="f2" sourceRef="serve" targetRef="allServed"/>
                <sequenceFlow id="f3" sourceRef="callerWithdrawn" targetRef="notServed"/>
                <endEvent id="allServed"/>
                <endEvent id="notServed"/>
              </process>
            </definitions>""";

    @Autowired
    RepositoryService models;

    @Autowired
    HistoryService history;

    private String deployment;

    @BeforeEach
    void aCaller() {
        deployment = models.createDeployment()
                .addString("serving-caller.bpmn", CALLER)
                .deploy()
                .getId();
    }

    @AfterEach
    void gone() {
        models.deleteDeployment(deployment, true);
    }

    private String called(long document) {
        return runtime.startProcessInstanceByKey(
                        "serving-caller", number.value(), Map.of("documentId", document, "serviceDue", "2026-03-06"))
                .getId();
    }

    private List<Task> both() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .taskDefinitionKey("serveDocument")
                .list();
    }

    private List<String> ends(String caller) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(caller)
                .activityType("noneEndEvent")
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    @Test
    @DisplayName("各人各有送达任务和送达日；全部送达后调用的流程继续；期限由调用者给出")
    void each_party_has_a_service_of_its_own() {
        var award = document("裁决书");
        var caller = called(award);
        assertThat(both())
                .hasSize(2)
                .allSatisfy(task -> assertThat(task.getDueDate()).isInSameDayAs("2026-03-06"));
        var days = List.of(MONDAY, LocalDate.of(2026, 3, 3));
        bureau.travelTo(LocalDate.of(2026, 3, 3));
        for (var one : List.of(0, 1)) {
            complete(both().get(0).getId(), signed(days.get(one)));
        }
        assertThat(servings.receipts(award))
                .extracting(Receipt::partyId)
                .containsExactlyInAnyOrder(worker(), employer());
        assertThat(servings.receipts(award)).extracting(Receipt::servedOn).containsExactlyElementsOf(days);
        assertThat(ends(caller)).containsExactly("allServed");
    }

    @Test
    @DisplayName("调用的流程中途终结：没有送达的一并结束，已送达的不变")
    void an_ended_caller_leaves_nothing_waiting() {
        var award = document("裁决书");
        var caller = called(award);
        complete(both().get(0).getId(), signed(MONDAY));
        complete(both().get(0).getId(), left(MONDAY));
        assertThat(servings.of(number))
                .extracting("state")
                .containsExactlyInAnyOrder(ServingState.SERVED, ServingState.WAITING);

        runtime.createMessageCorrelation("callerWithdrawn")
                .processInstanceBusinessKey(number.value())
                .correlate();

        assertThat(ends(caller)).containsExactly("notServed");
        assertThat(running()).isZero();
        assertThat(servings.of(number))
                .extracting("state")
                .containsExactlyInAnyOrder(ServingState.SERVED, ServingState.ABANDONED);
        bureau.travelTo(MONDAY.plusDays(10));
        assertThat(servings.receipts(award)).hasSize(1);
    }

    @Test
    @DisplayName("不再送达时，调用的流程得知结果并继续")
    void the_caller_learns_that_nothing_was_served() {
        var caller = called(document("裁决书"));
        process.abandonAll(number, "撤回仲裁申请");
        assertThat(ends(caller)).containsExactly("allServed");
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceId(caller)
                        .variableName("serviceResult")
                        .singleResult()
                        .getValue())
                .isEqualTo("ABANDONED");
    }
}
