package org.tiaocai.people;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who acts now: the person whose request this is, or the system for what runs by itself. */
@Component
public class Actor {

    /** The one that timers and sendings act as. */
    public static final String SYSTEM = "system";

    private final IdentityService identities;

    Actor(IdentityService identities) {
        this.identities = identities;
    }

    public String id() {
        var login = identities.getCurrentAuthentication();
        return login == null || login.getUserId() == null ? SYSTEM : login.getUserId();
    }

    public List<String> groups() {
        var login = identities.getCurrentAuthentication();
        return login == null || login.getGroupIds() == null ? List.of() : login.getGroupIds();
    }

    /** Does what the application itself must know, whoever asks: the engine's rights of the person do not bound it. */
    public <T extends @Nullable Object> T asSystem(Supplier<T> question) {
        var login = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return question.get();
        } finally {
            identities.setAuthentication(login);
        }
    }

    /** The person's name as colleagues know it. */
    public String nameOf(String userId) {
        if (SYSTEM.equals(userId)) {
            return "系统";
        }
        var user = asSystem(() -> identities.createUserQuery().userId(userId).singleResult());
        if (user == null) {
            return userId;
        }
        var name = (text(user.getLastName()) + text(user.getFirstName())).strip();
        return name.isEmpty() ? userId : name;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
