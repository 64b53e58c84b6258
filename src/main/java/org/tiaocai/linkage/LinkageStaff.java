package org.tiaocai.linkage;

import java.util.Arrays;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;

/** Who may do what of the linkage on our pages. */
@Component
public class LinkageStaff {

    private static final Set<String> OVERSEE =
            Set.of(Groups.LIAISON, Groups.INSTITUTE_HEAD, Groups.DIRECTOR, Groups.LEADERSHIP);
    private static final Set<String> HANDLE_CASES = Set.of(
            Groups.INTAKE,
            Groups.ARBITRATOR,
            Groups.PRESIDING,
            Groups.CLERK,
            Groups.LEGAL_REVIEW,
            Groups.FILE_REVIEWER,
            Groups.STUDIO_COORDINATOR,
            Groups.MEDIATOR_HRSS,
            Groups.MEDIATOR_UNION,
            Groups.MEDIATOR_JUSTICE);

    private final Actor actor;

    LinkageStaff(Actor actor) {
        this.actor = actor;
    }

    public void must(String... groups) {
        if (actor.groups().stream().noneMatch(Arrays.asList(groups)::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能办理这一事项");
        }
    }

    /** 裁审联络员. */
    public boolean isLiaison() {
        return actor.groups().contains(Groups.LIAISON);
    }

    /** The whole page: liaison, the head, the director, leaders. */
    public boolean mayOversee() {
        return actor.groups().stream().anyMatch(OVERSEE::contains);
    }

    /** The agreed standards at least; for pages that link here. */
    public boolean mayLook() {
        return mayOversee() || actor.groups().stream().anyMatch(HANDLE_CASES::contains);
    }

    /** @throws ResponseStatusException for who may not */
    public void look() {
        allow(mayLook());
    }

    /** @throws ResponseStatusException for who may not */
    public void oversee() {
        allow(mayOversee());
    }

    /** @throws ResponseStatusException for whom neither their own group nor their role lets in */
    public void overseeOrBelongTo(String group) {
        allow(mayOversee() || actor.groups().contains(group));
    }

    private static void allow(boolean may) {
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能查看裁审衔接的这一页");
        }
    }
}
