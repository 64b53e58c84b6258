package org.tiaocai.figures.views;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;

/**
 * 看板权限: leaders, the head of the institute and the director see every figure and the cases behind it. Administrators,
 * who keep the system running, see where it stands today and on its models, and no case.
 */
@Component
public class DashboardRights {

    private static final Set<String> LOOK = Set.of(Groups.LEADERSHIP, Groups.INSTITUTE_HEAD, Groups.DIRECTOR);

    private final Actor actor;
    private final String administrators;

    DashboardRights(Actor actor, @Value("${tiaocai.administrators-group}") String administrators) {
        this.actor = actor;
        this.administrators = administrators;
    }

    /** For links to a page with cases behind its figures. */
    public boolean mayLook() {
        return actor.groups().stream().anyMatch(LOOK::contains);
    }

    /** For links to where the system stands. */
    public boolean mayLookAtWork() {
        return mayLook() || actor.groups().contains(administrators);
    }

    /** @throws ResponseStatusException for who may not */
    public void look() {
        if (!mayLook()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "管理看板只对局领导、仲裁院负责人和仲裁委员会主任开放");
        }
    }

    /** Figures without cases. @throws ResponseStatusException for who may not */
    public void lookAtWork() {
        if (!mayLookAtWork()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "管理看板只对局领导、仲裁院负责人、仲裁委员会主任和系统管理员开放");
        }
    }
}
