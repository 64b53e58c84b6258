package org.tiaocai.scheduling.calendar;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;

/** 日历权限: the house's own people look, coordinators arrange. */
@Component
public class CalendarRights {

    private static final Set<String> ARRANGE = Set.of(Groups.STUDIO_COORDINATOR, Groups.INSTITUTE_HEAD);
    private static final Set<String> OUTSIDE = Set.of(Groups.COURT, Groups.MEDIATION_ORG);

    private final Actor actor;

    CalendarRights(Actor actor) {
        this.actor = actor;
    }

    boolean mayArrange() {
        return actor.groups().stream().anyMatch(ARRANGE::contains);
    }

    /** For pages that link here. */
    public boolean mayLook() {
        return actor.groups().stream().anyMatch(group -> Groups.NAMES.containsKey(group) && !OUTSIDE.contains(group));
    }

    /** @throws ResponseStatusException for who may not */
    public void look() {
        if (!mayLook()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能查看排期日历");
        }
    }

    /** @throws ResponseStatusException for who may not */
    public void arrange() {
        if (!mayArrange()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有协调员和仲裁院负责人可以调整排期");
        }
    }
}
