package org.tiaocai.people.accounts;

import org.camunda.bpm.engine.IdentityService;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;

/** Users who were there before accounts were kept are known from the next start on. */
@Component
@Order(5)
record KnownAccounts(IdentityService identities, Accounts accounts) implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments arguments) {
        identities.createUserQuery().list().forEach(user -> accounts.know(user.getId(), Actor.nameOf(user)));
    }
}
