package org.tiaocai.counter;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.AgentKind;
import org.tiaocai.dispute.AgentPaper;
import org.tiaocai.dispute.AgentPowers;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.Channel;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.EmploymentContract;
import org.tiaocai.dispute.IdentityKind;
import org.tiaocai.dispute.OrganisationKind;
import org.tiaocai.dispute.OrganisationStatus;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Road;
import org.tiaocai.dispute.Scope;
import org.tiaocai.dispute.Sex;

/** What there is to choose from on the page of the counter, in the words of the domain. */
@Component
class Choices {

    /** One of them. */
    record Choice(String value, String label) {}

    public List<Choice> roads() {
        return of(Road.values(), Road::label);
    }

    public List<Choice> channels() {
        return of(Channel.values(), Channel::label);
    }

    public List<Choice> scopes() {
        return of(Scope.values(), Scope::label);
    }

    public List<Choice> causes() {
        return of(Cause.values(), Cause::label);
    }

    public List<Choice> kinds() {
        return of(PartyKind.values(), PartyKind::label);
    }

    public List<Choice> identityKinds() {
        return of(IdentityKind.values(), IdentityKind::label);
    }

    public List<Choice> sexes() {
        return of(Sex.values(), Sex::label);
    }

    public List<Choice> organisationKinds() {
        return of(OrganisationKind.values(), OrganisationKind::label);
    }

    public List<Choice> organisationStatuses() {
        return of(OrganisationStatus.values(), OrganisationStatus::label);
    }

    public List<Choice> contracts() {
        return of(EmploymentContract.values(), EmploymentContract::label);
    }

    public List<Choice> agentKinds() {
        return of(AgentKind.values(), AgentKind::label);
    }

    public List<Choice> powers() {
        return of(AgentPowers.values(), AgentPowers::label);
    }

    public List<Choice> agentPapers() {
        return of(AgentPaper.values(), AgentPaper::label);
    }

    public List<Choice> claimTypes() {
        return of(ClaimType.values(), ClaimType::label);
    }

    public List<Choice> yesOrNo() {
        return List.of(new Choice("true", "是"), new Choice("false", "否"));
    }

    private static <E extends Enum<E>> List<Choice> of(E[] all, Function<E, String> label) {
        return Arrays.stream(all)
                .map(one -> new Choice(one.name(), label.apply(one)))
                .toList();
    }
}
