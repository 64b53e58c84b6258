package org.tiaocai.court;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.tiaocai.court.CaseInCourt.Paper;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.followup.FollowUp;
import org.tiaocai.linkage.followup.FollowUp.State;
import org.tiaocai.linkage.followup.FollowUps;
import org.tiaocai.story.Bureau;

/** Every period of the law is followed up, until its day or in court, by exactly one process that waits for exactly that. */
@Component
class PeriodInvariants {

    private final FollowUps followUps;
    private final RunningLimits limits;
    private final ProcessEngine engine;
    private final Bureau bureau;

    PeriodInvariants(FollowUps followUps, RunningLimits limits, ProcessEngine engine, Bureau bureau) {
        this.followUps = followUps;
        this.limits = limits;
        this.engine = engine;
        this.bureau = bureau;
    }

    List<String> violations(CaseInCourt one) {
        var broken = new ArrayList<String>();
        var all = followUps.of(one.number);
        for (var paper : one.papers) {
            var own = all.stream()
                    .filter(each -> each.documentId() == paper.documentId())
                    .toList();
            opened(paper, own, broken);
            own.forEach(each -> state(one, paper, own, each, broken));
        }
        waits(one, all, broken);
        if (engine.getRuntimeService().createIncidentQuery().count() > 0
                || engine.getManagementService()
                                .createJobQuery()
                                .withException()
                                .count()
                        > 0) {
            broken.add("有出错的作业");
        }
        return broken;
    }

    private static void opened(Paper paper, List<FollowUp> own, List<String> broken) {
        var expected = paper.law().periods.stream().map(Period::line).sorted().toList();
        var found = own.stream()
                .map(each -> each.partyId() + "/" + each.rule() + "/" + each.startedOn())
                .sorted()
                .toList();
        if (!found.equals(expected)) {
            broken.add("期间应为 " + expected + "，登记为 " + found);
        }
    }

    private void state(CaseInCourt one, Paper paper, List<FollowUp> own, FollowUp each, List<String> broken) {
        var found = paper.law().periods.stream()
                .filter(period -> period.line().equals(each.partyId() + "/" + each.rule() + "/" + each.startedOn()))
                .findFirst();
        if (found.isEmpty()) {
            return;
        }
        var period = found.get();
        var exercised = paper.law().suits.stream().filter(period::isExercisedBy).toList();
        var pending = exercised.stream().filter(Suit::isPending).toList();
        var isOpen = period.isOpen(bureau.today());
        var isLeft = isOpen && !paper.law().isUsedUp(period);
        var wrong = switch (each.state()) {
            case OPEN -> !isLeft;
            case IN_COURT -> isLeft || pending.isEmpty();
            case LAPSED -> isOpen || !paper.law().uses(period).isEmpty();
            case CONCLUDED -> isLeft || exercised.isEmpty() || pending.stream().anyMatch(period::isInTime);
        };
        if (wrong) {
            broken.add("期间 " + period + " 的状态 " + each.state() + " 与法院案件不符："
                    + exercised.stream().map(Suit::line).toList());
        }
        if (!pending.isEmpty() && nothingWaits(own, each)) {
            broken.add("期间 " + period + " 之后没有等候法院的："
                    + pending.stream().map(Suit::line).toList());
        }
        for (var limit : limits(one, each)) {
            if (!limit.dueOn().equals(period.lastDay())) {
                broken.add("期间 " + period + " 的最后一日登记为 " + limit.dueOn());
            }
            if (limit.status() == RunningLimit.Status.RUNNING
                    && (each.state() == State.IN_COURT || each.state() == State.CONCLUDED)) {
                broken.add("期间 " + period + " 已经行使，仍在计算");
            }
        }
    }

    /** Of all the periods of the party for the same kind of act. */
    private static boolean nothingWaits(List<FollowUp> own, FollowUp each) {
        return own.stream()
                .filter(other -> other.partyId() == each.partyId()
                        && Period.isForSuits(other.rule()) == Period.isForSuits(each.rule()))
                .allMatch(other -> other.state() == State.LAPSED || other.state() == State.CONCLUDED);
    }

    private List<RunningLimit> limits(CaseInCourt one, FollowUp each) {
        return limits.of(one.number).stream()
                .filter(limit -> limit.subject().equals(each.subject()))
                .toList();
    }

    private void waits(CaseInCourt one, List<FollowUp> all, List<String> broken) {
        var processes = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(one.number.value())
                .processDefinitionKey("award-follow-up")
                .list();
        var open = all.stream()
                .filter(each -> each.state() == State.OPEN || each.state() == State.IN_COURT)
                .toList();
        if (processes.size() != open.size()) {
            broken.add("未了的期间 " + open.size() + " 个，等待的流程 " + processes.size() + " 个");
        }
        var timers = processes.stream().mapToLong(this::timers).sum();
        var periods = open.stream().filter(each -> each.state() == State.OPEN).count();
        if (timers != periods || processes.stream().anyMatch(process -> messages(process) != 1)) {
            broken.add("开放的期间 " + periods + " 个，定时器 " + timers + " 个，或者有流程不等候消息");
        }
    }

    private long timers(ProcessInstance process) {
        return engine.getManagementService()
                .createJobQuery()
                .processInstanceId(process.getId())
                .count();
    }

    private long messages(ProcessInstance process) {
        return engine.getRuntimeService()
                .createEventSubscriptionQuery()
                .processInstanceId(process.getId())
                .count();
    }
}
