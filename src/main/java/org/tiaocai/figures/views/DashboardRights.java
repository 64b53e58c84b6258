package org.tiaocai.figures.views;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;

/** 看板权限: leaders, the head of the institute and the director. */
@Component
public class DashboardRights {

    private static final Set<String> LOOK = Set.of(Groups.LEADERSHIP, Groups.INSTITUTE_HEAD, Groups.DIRECTOR);

    private final Actor actor;

    DashboardRights(Actor actor) {
        this.actor = actor;
    }

    /** For pages that link here. */
    public boolean mayLook() {
        return actor.groups().stream().anyMatch(LOOK::contains);
    }

    /** @throws ResponseStatusException for who may not */
    public void look() {
        if (!mayLook()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "管理看板只对局领导、仲裁院负责人和仲裁委员会主任开放");
        }
    }
}
