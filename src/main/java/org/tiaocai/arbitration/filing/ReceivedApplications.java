package org.tiaocai.arbitration.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.collective.Representatives;
import org.tiaocai.dispute.Party;
import org.tiaocai.mediation.entrustment.Applications;
import org.tiaocai.shared.RegistrationNumber;

/** When the application for arbitration was received, whatever was supplemented later. */
@Component
record ReceivedApplications(Arbitrations arbitrations, Representatives representatives) implements Applications {

    @Override
    public Optional<LocalDate> on(RegistrationNumber number) {
        return arbitrations.find(number).map(Arbitration::applicationReceivedOn);
    }

    @Override
    public List<Long> represented(RegistrationNumber number) {
        return representatives.represented(number).stream().map(Party::id).toList();
    }

    @Override
    public Optional<LocalDate> acceptedOn(RegistrationNumber number) {
        return arbitrations.find(number).map(Arbitration::acceptedOn);
    }
}
