package org.tiaocai.arbitration.review;

import static org.tiaocai.arbitration.review.ReviewVariables.ARBITRATOR;
import static org.tiaocai.arbitration.review.ReviewVariables.REVIEW;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.mediation.Mediations;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 指定审查的仲裁员 (规则77): on the roster, and not one who mediated the case (D). */
@Component
record DesignateReviewArbitrator(
        Submission submission,
        Reviews reviews,
        GroupMembers members,
        Mediations mediations,
        Duties duties,
        Journal journal,
        Actor actor)
        implements TaskOutcome {

    record Designation(@NotBlank(message = "请选择仲裁员") String arbitrator) {}

    @Override
    public void completed(DelegateExecution execution) {
        var arbitrator = submission.read(execution, Designation.class).arbitrator();
        var review = reviews.get(REVIEW.get(execution));
        var name = actor.nameOf(arbitrator);
        if (!members.isIn(Groups.ARBITRATOR, arbitrator)) {
            throw new Refused(name + "不在仲裁员名册上，请另选一位");
        }
        if (mediations.isAppointed(review.number(), arbitrator)) {
            throw new Refused(name + "曾经调解本案，不能再审查本案的调解协议，请另选一位");
        }
        duties.reasonAgainst(review.number(), arbitrator, Duty.ARBITRATOR).ifPresent(reason -> {
            throw new Refused(name + "不能审查本案的调解协议：" + reason);
        });
        actor.mustNotBeOneOf(List.of(arbitrator), "指定人不能指定自己审查，请另选一位仲裁员");
        reviews.designate(review.id(), arbitrator);
        ARBITRATOR.set(execution, arbitrator);
        journal.act(review.number(), "指定仲裁员审查调解协议", name);
    }
}
