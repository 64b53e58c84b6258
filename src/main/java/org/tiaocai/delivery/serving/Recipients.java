package org.tiaocai.delivery.serving;

import java.util.List;
import java.util.function.Predicate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** 受送达人: for the models that serve one document on several, {@code ${recipients.all(execution)}}; each worker is one. */
@Component
public class Recipients {

    private final Parties parties;

    Recipients(Parties parties) {
        this.parties = parties;
    }

    public List<Long> all(DelegateExecution execution) {
        return those(execution, party -> true);
    }

    public List<Long> applicants(DelegateExecution execution) {
        return those(execution, party -> party.side() == Side.APPLICANT);
    }

    public List<Long> respondents(DelegateExecution execution) {
        return those(execution, party -> party.side() == Side.RESPONDENT);
    }

    private List<Long> those(DelegateExecution execution, Predicate<Party> which) {
        return parties.of(RegistrationNumber.of(execution)).stream()
                .filter(which)
                .map(Party::id)
                .toList();
    }
}
