package org.tiaocai.arbitration.hearing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.hearing.Hearing.Minutes;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.rights.StageFacts;
import org.tiaocai.shared.RegistrationNumber;

/** From the first hearing that was held to the end of the debate; with another one to come the debate goes on. */
@Component
record HearingStage(Hearings hearings) implements StageFacts {

    @Override
    public Optional<CaseStage> stage(RegistrationNumber number) {
        return hearings.of(number).stream()
                .filter(hearing -> hearing.setAsideOn() == null)
                .flatMap(hearing -> Optional.ofNullable(hearing.minutes()).stream())
                .map(Minutes::outcome)
                .reduce((earlier, later) -> later)
                .map(last -> last == HearingOutcome.ADJOURNED
                                || hearings.planned(number).isPresent()
                        ? CaseStage.HEARING
                        : CaseStage.DEBATED);
    }
}
