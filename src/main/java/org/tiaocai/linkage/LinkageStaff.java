package org.tiaocai.linkage;

import java.util.Arrays;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;

/** Who may do what of the linkage on the case page. */
@Component
public class LinkageStaff {

    private final Actor actor;

    LinkageStaff(Actor actor) {
        this.actor = actor;
    }

    public void must(String... groups) {
        if (actor.groups().stream().noneMatch(Arrays.asList(groups)::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能办理这一事项");
        }
    }
}
