package org.tiaocai.people;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** Who acts now: the person whose request this is, or the system for what runs by itself. */
@Component
public class Actor {

    /** The one that timers and sendings act as. */
    public static final String SYSTEM = "system";

    private final IdentityService identities;
    private final ProcessEngine engine;
    private final JdbcClient jdbc;

    Actor(IdentityService identities, ProcessEngine engine, JdbcClient jdbc) {
        this.identities = identities;
        this.engine = engine;
        this.jdbc = jdbc;
    }

    public String id() {
        var login = identities.getCurrentAuthentication();
        return login == null || login.getUserId() == null ? SYSTEM : login.getUserId();
    }

    public List<String> groups() {
        var login = identities.getCurrentAuthentication();
        return login == null || login.getGroupIds() == null ? List.of() : login.getGroupIds();
    }

    /** @throws Refused with these words for anybody else */
    public void mustBeOneOf(Collection<String> people, String refusal) {
        if (!people.contains(id())) {
            throw new Refused(refusal);
        }
    }

    /** @throws Refused with these words for one of them */
    public void mustNotBeOneOf(Collection<String> people, String refusal) {
        if (people.contains(id())) {
            throw new Refused(refusal);
        }
    }

    /**
     * Does what the application has decided that the person may do or see: the engine's own rights do not bound it, and
     * it is still the person's act. A refusal comes out as it was raised, not as the engine hands it to REST.
     */
    public <T extends @Nullable Object> T asApplication(Supplier<T> act) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        try {
            return configuration
                    .getCommandExecutorTxRequired()
                    .execute(context -> context.runWithoutAuthorization(act::get));
        } catch (RuntimeException failure) {
            throw failure.getCause() instanceof Refused refusal ? refusal : failure;
        }
    }

    /** The person's name as colleagues know it, also after they have left. */
    public String nameOf(String userId) {
        if (SYSTEM.equals(userId)) {
            return "系统";
        }
        var user =
                asApplication(() -> identities.createUserQuery().userId(userId).singleResult());
        return user == null ? nameOfLeaver(userId) : nameOf(user);
    }

    private String nameOfLeaver(String userId) {
        return jdbc.sql("select name from account where id = ?")
                .param(userId)
                .query(String.class)
                .optional()
                .orElse(userId);
    }

    /** Surname first, without a space, as Chinese names are written. */
    public static String nameOf(User user) {
        var name = (text(user.getLastName()) + text(user.getFirstName())).strip();
        return name.isEmpty() ? user.getId() : name;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
