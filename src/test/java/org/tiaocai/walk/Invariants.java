package org.tiaocai.walk;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Stage;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;

/** What holds for every case at every moment. */
@Component
class Invariants {

    /** What may still go on when the case is closed: papers on their way, what corrects them, what the head has yet to read. */
    private static final Set<String> AFTERWARDS = Set.of(
            "document-service",
            "notice-delivery",
            "award-correction",
            "award-follow-up",
            "agreement-performance",
            "collective-report",
            "case-archiving");

    private final ProcessEngine engine;
    private final Bureau bureau;
    private final Arbitrations arbitrations;
    private final Disputes disputes;
    private final RunningLimits limits;
    private final Bookings bookings;
    private final JdbcClient tables;

    Invariants(
            ProcessEngine engine,
            Bureau bureau,
            Arbitrations arbitrations,
            Disputes disputes,
            RunningLimits limits,
            Bookings bookings,
            JdbcClient tables) {
        this.engine = engine;
        this.bureau = bureau;
        this.arbitrations = arbitrations;
        this.disputes = disputes;
        this.limits = limits;
        this.bookings = bookings;
        this.tables = tables;
    }

    /** What does not hold, in words; empty when all is well. */
    List<String> violations(RegistrationNumber number) {
        var broken = new ArrayList<String>();
        var closed = disputes.get(number).stage() == Stage.CLOSED;
        if (closed) {
            whenClosed(number, broken);
        } else if (tasks(number).isEmpty() && waits(number) == 0) {
            broken.add("没有任务，也没有等待的事件");
        }
        if (arbitrations.find(number).isPresent() && (arbitrations.get(number).closing() != null) != closed) {
            broken.add("仲裁与案件的结案状态不一致");
        }
        limits(number, closed, broken);
        persons(number, broken);
        if (incidents() > 0) {
            broken.add("有出错的作业");
        }
        return broken;
    }

    /** Nobody is ordered to pay who was neither there nor served himself; nobody who is gone has a paper under way. */
    private void persons(RegistrationNumber number, List<String> broken) {
        if (many("""
                select count(*) from award_item_debtor d join award_item i on i.id = d.award_item_id
                join award a on a.id = i.award_id join party p on p.id = d.party_id
                where a.registration_number = ? and i.award_document_id is not null and p.side <> 'APPLICANT'
                and not exists (select 1 from document_service s where s.party_id = p.id and s.state = 'SERVED')
                and not exists (select 1 from hearing_attendance h where h.party_id = p.id
                                and h.attendance in ('PRESENT', 'LEFT'))""", number) > 0) {
            broken.add("裁决由未经送达、也未到庭的当事人承担责任");
        }
        if (many("""
                select count(*) from document_service s join party p on p.id = s.party_id
                where s.registration_number = ? and s.closed_at is null
                and p.left_by in ('DIED', 'DIED_NO_HEIR', 'ENDED')""", number) > 0) {
            broken.add("仍在向已经死亡或者终止的当事人送达");
        }
    }

    private long many(String query, RegistrationNumber number) {
        return tables.sql(query).param(number.value()).query(Long.class).single();
    }

    private void whenClosed(RegistrationNumber number, List<String> broken) {
        bureau.processes(number.value()).stream()
                .filter(process -> !AFTERWARDS.contains(process))
                .forEach(process -> broken.add("结案后流程仍在进行：" + process));
        var now = LocalDateTime.of(bureau.today(), LocalTime.of(10, 0));
        if (bookings.of(number).stream()
                .anyMatch(one -> one.status() == Booking.Status.CONFIRMED
                        && one.startsAt().isAfter(now))) {
            broken.add("结案后仍占用房间");
        }
    }

    private void limits(RegistrationNumber number, boolean closed, List<String> broken) {
        var all = limits.of(number).stream()
                .filter(limit ->
                        limit.status() == RunningLimit.Status.RUNNING || limit.status() == RunningLimit.Status.STOPPED)
                .toList();
        var keys =
                all.stream().map(limit -> limit.rule() + "/" + limit.subject()).toList();
        if (keys.size() != Set.copyOf(keys).size()) {
            broken.add("同一期限同时计算了两次：" + keys);
        }
        var awardRuns = keys.contains("A22/");
        var mustRun = !closed
                && arbitrations
                        .find(number)
                        .filter(one -> one.acceptedOn() != null)
                        .isPresent();
        if (closed && awardRuns) {
            broken.add("结案后裁决期限仍在计算");
        }
        if (mustRun && !awardRuns && awardLimits(number) == 0) {
            broken.add("受理后没有裁决期限");
        }
        var suspended = all.stream()
                .anyMatch(limit -> limit.rule().equals("A22") && limit.status() == RunningLimit.Status.STOPPED);
        var onRecord = tables.sql("""
                                select count(*) from motion where registration_number = ? and kind = 'SUSPENSION'
                                and decision = 'GRANTED' and ended_on is null""").param(number.value()).query(Long.class).single() > 0;
        if (suspended && !onRecord) {
            broken.add("裁决期限停止计算，但没有中止");
        }
    }

    private long awardLimits(RegistrationNumber number) {
        return limits.of(number).stream()
                .filter(limit -> limit.rule().equals("A22"))
                .count();
    }

    List<Task> tasks(RegistrationNumber number) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list();
    }

    private long waits(RegistrationNumber number) {
        var timers = engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list()
                .stream()
                .mapToLong(one -> engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(one.getId())
                        .count())
                .sum();
        return timers;
    }

    private long incidents() {
        return engine.getRuntimeService().createIncidentQuery().count();
    }
}
