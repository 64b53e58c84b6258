package org.tiaocai.readings;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;

/** 查看阅卷记录的权限: the head's alone, who answers for what is done with the files; administrators keep the system running. */
@Component
public class ReadingRights {

    private final Actor actor;

    ReadingRights(Actor actor) {
        this.actor = actor;
    }

    /** For links. */
    public boolean mayLook() {
        return actor.groups().contains(Groups.INSTITUTE_HEAD);
    }

    void look() {
        if (!mayLook()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "阅卷记录只对仲裁院负责人开放");
        }
    }
}
