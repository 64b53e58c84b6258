package org.tiaocai.platform;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 管理员: there is always one, so that nobody else can make themselves the first. Runs after the made-up staff of a demo,
 * which brings its own.
 */
@Component
@Order(30)
class AdministratorAccount implements ApplicationRunner {

    private static final int SHORTEST_PASSWORD = 12;

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final String group;
    private final String id;
    private final String password;

    AdministratorAccount(
            IdentityService identities,
            AuthorizationService authorizations,
            @Value("${tiaocai.administrators-group}") String group,
            @Value("${TIAOCAI_ADMIN_ID:}") String id,
            @Value("${TIAOCAI_ADMIN_PASSWORD:}") String password) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.group = group;
        this.id = id;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (identities.createUserQuery().memberOfGroup(group).count() > 0) {
            return;
        }
        if (id.isBlank() || password.length() < SHORTEST_PASSWORD) {
            throw new NoAdministrator();
        }
        grantEverything();
        var user = identities.newUser(id);
        user.setFirstName("系统管理员");
        user.setLastName("");
        user.setPassword(password);
        identities.saveUser(user);
        identities.createMembership(id, group);
    }

    private void grantEverything() {
        if (identities.createGroupQuery().groupId(group).count() == 0) {
            var administrators = identities.newGroup(group);
            administrators.setName("系统管理员");
            administrators.setType("SYSTEM");
            identities.saveGroup(administrators);
        }
        for (var resource : Resources.values()) {
            var right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            right.setGroupId(group);
            right.setResource(resource);
            right.setResourceId(Authorization.ANY);
            right.addPermission(Permissions.ALL);
            authorizations.saveAuthorization(right);
        }
    }
}
