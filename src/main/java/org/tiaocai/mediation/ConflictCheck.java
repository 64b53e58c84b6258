package org.tiaocai.mediation;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Parties;
import org.tiaocai.people.Mediators.Mediator;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 利害关系审查: who registered the case or bears the name of a party or agent does not mediate it. */
@Component
record ConflictCheck(Parties parties, Disputes disputes) {

    void check(RegistrationNumber number, Mediator mediator) {
        var involved = parties.of(number).stream()
                .flatMap(party -> Stream.concat(
                        Stream.of(party.name()), party.agents().stream().map(agent -> agent.name())))
                .anyMatch(mediator.name()::equals);
        if (involved) {
            throw new Refused("调解员" + mediator.name() + "与本案当事人或代理人同名，疑有利害关系，请改派或核实后由他人调解");
        }
        if (disputes.get(number).registeredBy().equals(mediator.id())) {
            throw new Refused("调解员" + mediator.name() + "是本案的登记人，不能再担任调解员");
        }
    }
}
