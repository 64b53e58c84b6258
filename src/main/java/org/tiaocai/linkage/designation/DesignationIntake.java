package org.tiaocai.linkage.designation;

import static org.camunda.spin.Spin.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Channel;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;

/**
 * 法院发来的委派: the case is registered as at the counter, from what the court hands over, and goes to the studio at once. One
 * whose platform number is known changes nothing.
 */
@Component
@Transactional
public class DesignationIntake {

    private static final int COLLECTIVE = 10;

    private final DesignationProcess process;
    private final Designations designations;
    private final RepositoryService models;
    private final RuntimeService engine;
    private final Actor actor;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    DesignationIntake(
            DesignationProcess process,
            Designations designations,
            RepositoryService models,
            RuntimeService engine,
            Actor actor,
            Clock clock) {
        this.process = process;
        this.designations = designations;
        this.models = models;
        this.engine = engine;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param message of the type {@code designated} in the published schema */
    public RegistrationNumber received(String court, JsonNode message) {
        var platformNo = message.path("platformNo").asText();
        return designations.find(court, platformNo).map(Designation::number).orElseGet(() -> {
            var number = registered(message);
            process.designated(
                    number,
                    court,
                    platformNo,
                    DesignationKind.valueOf(message.path("kind").asText()),
                    LocalDate.now(clock));
            return number;
        });
    }

    private RegistrationNumber registered(JsonNode message) {
        var form = SpinValues.jsonValue(JSON(registration(message).toString()))
                .setTransient(true)
                .create();
        var variables = Variables.createVariables().putValueTyped(Submission.VARIABLE, form);
        return actor.asApplication(() -> {
            var intake = models.createProcessDefinitionQuery()
                    .processDefinitionKey("dispute-intake")
                    .latestVersion()
                    .singleResult();
            return RegistrationNumber.of(engine.createProcessInstanceById(intake.getId())
                    .setVariables(variables)
                    .execute()
                    .getBusinessKey());
        });
    }

    private ObjectNode registration(JsonNode message) {
        var workers = 0;
        for (var party : message.path("parties")) {
            if ("APPLICANT".equals(party.path("side").asText())
                    && "PERSON".equals(party.path("kind").asText())) {
                workers++;
            }
        }
        ObjectNode form = json.createObjectNode();
        form.put("receivedOn", LocalDate.now(clock).toString())
                .put("channel", Channel.COURT.name())
                .put("workersConcerned", Math.max(1, workers))
                .put("commonClaim", workers >= COLLECTIVE);
        for (var field : new String[] {"scope", "cause", "facts", "parties", "claims"}) {
            form.set(field, message.path(field));
        }
        return form;
    }
}
