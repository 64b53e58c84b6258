package org.tiaocai.casefile;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.arbitration.review.Reviews;
import org.tiaocai.mediation.entrustment.Entrustments;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.CaseNumber;

/** 阅卷权限: who reads a case whole, who reads it masked, and who not at all. */
@Component
public class CaseAccess {

    private static final Set<String> WHOLE = Set.of(
            Groups.INTAKE,
            Groups.STUDIO_COORDINATOR,
            Groups.INSTITUTE_HEAD,
            Groups.ORG_SEAL,
            Groups.ARCHIVIST,
            Groups.LIAISON);
    private static final Set<String> MASKED = Set.of(
            Groups.MEDIATOR_HRSS,
            Groups.MEDIATOR_UNION,
            Groups.MEDIATOR_JUSTICE,
            Groups.DIRECTOR,
            Groups.LEADERSHIP,
            Groups.LEGAL_REVIEW,
            Groups.ARBITRATOR,
            Groups.PRESIDING,
            Groups.CLERK,
            Groups.SERVICE,
            Groups.SEAL,
            Groups.FILE_REVIEWER);

    private final Actor actor;
    private final Duties duties;
    private final Reviews reviews;
    private final Entrustments entrustments;

    CaseAccess(Actor actor, Duties duties, Reviews reviews, Entrustments entrustments) {
        this.actor = actor;
        this.duties = duties;
        this.reviews = reviews;
        this.entrustments = entrustments;
    }

    /** How much of a case someone reads. */
    public enum Level {
        WHOLE,
        MASKED,
        NONE
    }

    public Level level(CaseNumber number) {
        var groups = actor.groups();
        if (groups.stream().anyMatch(WHOLE::contains) || handles(number)) {
            return Level.WHOLE;
        }
        return groups.stream().anyMatch(MASKED::contains) ? Level.MASKED : Level.NONE;
    }

    /** Whether the person reads it at all; most people's roles answer without asking who handles the case. */
    boolean isOpenTo(CaseNumber number) {
        return actor.groups().stream().anyMatch(group -> WHOLE.contains(group) || MASKED.contains(group))
                || level(number) != Level.NONE;
    }

    /** Whoever has a duty in the case or reviews its agreement, and an organisation while the case is with it. */
    private boolean handles(CaseNumber number) {
        return duties.takesPart(number, actor.id())
                || reviews.of(number).stream().anyMatch(review -> actor.id().equals(review.arbitrator()))
                || (actor.groups().contains(Groups.MEDIATION_ORG) && entrustments.isWith(number, actor.groups()));
    }

    /** 副卷 is for the office's own people; whom a case is only entrusted to reads the main volume. */
    boolean seesInternal() {
        return actor.groups().stream().anyMatch(group -> WHOLE.contains(group) || MASKED.contains(group));
    }

    public Level atLeastMasked(CaseNumber number) {
        var level = level(number);
        if (level == Level.NONE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能查看该案案卷");
        }
        return level;
    }

    void whole(CaseNumber number) {
        if (level(number) != Level.WHOLE) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能查看该案案卷全文");
        }
    }
}
