package org.tiaocai.arbitration.award.mediation;

import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.tribunal.TribunalAtWork;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 正在制作的调解书: whoever mediated signs it (法42), so the tribunal is not revoked before it has taken effect or fallen. */
@Component
class MediationInTheMaking implements TribunalAtWork {

    private final RuntimeService engine;
    private final ArbitralMediations mediations;
    private final Actor actor;

    MediationInTheMaking(@Lazy RuntimeService engine, ArbitralMediations mediations, Actor actor) {
        this.engine = engine;
        this.mediations = mediations;
        this.actor = actor;
    }

    @Override
    public Optional<String> reason(RegistrationNumber number) {
        return mediations.open(number).isPresent() || isBeingMade(number)
                ? Optional.of("本案的调解书正在制作或者送达，由原仲裁庭签名，现在不能撤销组庭。"
                        + "调解书各方签收生效后，没有了结的请求再重新组庭；有人拒签或者在签收前反悔的，先登记反悔，再撤销组庭")
                : Optional.empty();
    }

    private boolean isBeingMade(RegistrationNumber number) {
        return actor.asApplication(() -> engine.createProcessInstanceQuery()
                        .processDefinitionKey("arbitral-mediation-document")
                        .processInstanceBusinessKey(number.value())
                        .count())
                > 0;
    }
}
