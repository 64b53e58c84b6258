package org.tiaocai.linkage;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Each court has a group of its own; its people and its machine are members of it and of {@code court}. */
@Component
@Order(15)
record CourtGroups(Courts courts, IdentityService identities) implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments arguments) {
        for (var court : courts.courts()) {
            if (identities.createGroupQuery().groupId(court.group()).count() == 0) {
                var group = identities.newGroup(court.group());
                group.setName(court.name());
                group.setType("WORKFLOW");
                identities.saveGroup(group);
            }
        }
    }
}
