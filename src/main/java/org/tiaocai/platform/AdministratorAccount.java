package org.tiaocai.platform;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 管理员: there is always one, so that nobody else can make themselves the first. Runs after the made-up staff of a demo,
 * which brings its own; all or nothing, and again without harm when a start was broken off or the last one has left.
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
        this.id = id.strip();
        this.password = password;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (identities.createUserQuery().memberOfGroup(group).count() > 0) {
            return;
        }
        if (id.isEmpty() || password.length() < SHORTEST_PASSWORD) {
            throw new NoAdministrator();
        }
        createGroup();
        for (var resource : Resources.values()) {
            grantEverything(resource);
        }
        identities.saveUser(administrator());
        identities.createMembership(id, group);
    }

    private void createGroup() {
        if (identities.createGroupQuery().groupId(group).count() == 0) {
            var administrators = identities.newGroup(group);
            administrators.setName("系统管理员");
            administrators.setType("SYSTEM");
            identities.saveGroup(administrators);
        }
    }

    private void grantEverything(Resource resource) {
        var there = authorizations
                .createAuthorizationQuery()
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(Authorization.ANY)
                .count();
        if (there == 0) {
            var right = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            right.setGroupId(group);
            right.setResource(resource);
            right.setResourceId(Authorization.ANY);
            right.addPermission(Permissions.ALL);
            authorizations.saveAuthorization(right);
        }
    }

    /** A person of that name who is there already takes the office over, with the new password. */
    private User administrator() {
        var user = identities.createUserQuery().userId(id).singleResult();
        if (user == null) {
            user = identities.newUser(id);
            user.setFirstName("系统管理员");
            user.setLastName("");
        }
        user.setPassword(password);
        return user;
    }
}
