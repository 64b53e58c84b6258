package org.tiaocai.mediation.entrustment;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each organisation outside has a group of its own; its people are members of it and of {@code mediation-org}. */
@Component
@Order(15)
record EntrustedGroups(EntrustedOrganisations organisations, IdentityService identities) implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments arguments) {
        for (var organisation : organisations.organisations()) {
            if (identities.createGroupQuery().groupId(organisation.group()).count() == 0) {
                var group = identities.newGroup(organisation.group());
                group.setName(organisation.name());
                group.setType("WORKFLOW");
                identities.saveGroup(group);
            }
        }
    }
}
