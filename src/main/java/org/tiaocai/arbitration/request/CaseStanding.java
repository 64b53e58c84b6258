package org.tiaocai.arbitration.request;

import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.shared.RegistrationNumber;

/** How far a case has come, for what may be asked for. */
@Component
record CaseStanding(Disputes disputes, Arbitrations arbitrations) {

    /** Somebody still handles it, here or in the studio. */
    boolean isOpen(RegistrationNumber number) {
        return disputes.get(number).closedOn() == null;
    }

    boolean isAppliedFor(RegistrationNumber number) {
        return arbitrations
                .find(number)
                .filter(one -> one.closedOn() == null)
                .isPresent();
    }

    boolean isUnderWay(RegistrationNumber number) {
        return isAccepted(number) && isAppliedFor(number);
    }

    boolean isAccepted(RegistrationNumber number) {
        return arbitrations.find(number).map(Arbitration::acceptedOn).isPresent();
    }

    boolean isClosed(RegistrationNumber number) {
        return arbitrations.find(number).map(Arbitration::closedOn).isPresent();
    }
}
