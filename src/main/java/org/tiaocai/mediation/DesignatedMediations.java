package org.tiaocai.mediation;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 法院委派、委托的调解: mediated in the studio like any other, within the limit that the court's designation has. */
@Component
@Transactional
public class DesignatedMediations {

    private final Mediations mediations;
    private final Organisations organisations;
    private final EndWithoutAgreement ending;
    private final Clock clock;

    DesignatedMediations(Mediations mediations, Organisations organisations, EndWithoutAgreement ending, Clock clock) {
        this.mediations = mediations;
        this.organisations = organisations;
        this.ending = ending;
        this.clock = clock;
    }

    /** The organisation takes it on today; the sessions of the process are those of this mediation. */
    public void begin(
            DelegateExecution execution, RegistrationNumber number, @Nullable String organisation, String limitRule) {
        if (organisation == null || organisation.isBlank()) {
            throw new Refused("请选择受理的调解组织");
        }
        organisations.nameOf(organisation);
        MediationVariables.MEDIATION.set(
                execution, mediations.designated(number, organisation, limitRule, LocalDate.now(clock)));
    }

    /** 达成协议, as the court is told. */
    public void agreed(RegistrationNumber number) {
        mediations.close(latest(number).id(), MediationOutcome.AGREEMENT, null);
    }

    /** Ends it where the sessions have not. @return why they came to nothing; null when the limit ran out */
    public @Nullable String ended(RegistrationNumber number) {
        return ending.end(number, latest(number).id(), MediationOutcome.PERIOD_OVER, "法院委派的调解期限届满")
                                .outcome()
                        == MediationOutcome.PERIOD_OVER
                ? null
                : latest(number).outcomeReason();
    }

    private Mediation latest(RegistrationNumber number) {
        return mediations.latest(number).orElseThrow(() -> new Refused("案件 " + number + " 没有调解"));
    }
}
