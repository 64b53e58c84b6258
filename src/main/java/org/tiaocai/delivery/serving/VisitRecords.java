package org.tiaocai.delivery.serving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 批量登记: what two servers bring back of a round, each visit in a transaction of its own. */
@Component
record VisitRecords(
        TaskService tasks, ServingTasks servingTasks, DeskForms forms, TransactionTemplate transaction, Actor actor) {

    /**
     * One visit, one letter or one list.
     *
     * @param papers the other papers that went along
     * @param place where; the party's address for service unless said
     */
    record Visit(
            @NotNull(message = "请选择送达任务") String task,

            @Nullable @Size(max = 1_000, message = "一次办理的文书不能超过一千份")
            List<@NotNull Long> papers,

            @Nullable ServingMethod method,
            @Nullable AttemptResult result,
            @Nullable Receiver receiver,
            @Nullable String receiverName,
            @Nullable String address,
            @Nullable String place,
            @Nullable String account,
            @Nullable NextWay next,
            @Nullable Long proofId) {}

    record Sheet(
            @NotNull(message = "请填写日期") LocalDate day,
            @Nullable String firstServer,
            @Nullable String secondServer,

            @NotEmpty(message = "请勾选要登记的送达") @Size(max = 500, message = "一次最多登记五百次送达")
            List<@Valid @NotNull Visit> visits) {}

    /** @param fault what keeps the visit from being recorded */
    record Line(String task, boolean recorded, @Nullable String fault) {}

    record Outcome(int recorded, int faults, List<Line> lines) {}

    Outcome take(Sheet sheet) {
        var lines = sheet.visits().stream().map(visit -> line(sheet, visit)).toList();
        var recorded = (int) lines.stream().filter(Line::recorded).count();
        return new Outcome(recorded, lines.size() - recorded, lines);
    }

    private Line line(Sheet sheet, Visit visit) {
        try {
            transaction.executeWithoutResult(alone -> record(sheet, visit));
            return new Line(visit.task(), true, null);
        } catch (OptimisticLockingException meanwhile) {
            return new Line(visit.task(), false, "刚刚已有人办理，请刷新后核对");
        } catch (RuntimeException failure) {
            return new Line(
                    visit.task(),
                    false,
                    reason(failure).orElseThrow(() -> failure).getMessage());
        }
    }

    private void record(Sheet sheet, Visit visit) {
        var task = Optional.ofNullable(
                        tasks.createTaskQuery().taskId(visit.task()).singleResult())
                .orElseThrow(() -> new Refused("这项送达任务已经办理，或者您无权办理，请刷新后核对"));
        var facts = servingTasks.facts(visit.task()).orElseThrow(() -> new Refused("这不是送达任务"));
        if (task.getAssignee() != null && !task.getAssignee().equals(actor.id())) {
            throw new Refused("任务已由" + actor.nameOf(task.getAssignee()) + "领取，请先由其退回任务");
        }
        forms.complete(task, report(sheet, visit, facts));
    }

    private static Map<String, Object> report(Sheet sheet, Visit visit, ServingFacts facts) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        said.put("day", sheet.day().toString());
        said.put("firstServer", sheet.firstServer());
        said.put("secondServer", sheet.secondServer());
        said.put("method", visit.method());
        said.put("result", visit.result());
        said.put("receiver", visit.receiver());
        said.put("receiverName", visit.receiverName());
        said.put("address", visit.address());
        said.put(
                "place",
                Objects.requireNonNullElse(
                        visit.place(), Objects.toString(facts.recipient().serviceAddress(), "")));
        said.put("account", visit.account());
        said.put("next", visit.next());
        said.put("proofId", visit.proofId());
        said.put(
                "papers",
                Objects.requireNonNullElse(visit.papers(), List.<Long>of()).stream()
                        .map(service -> Map.of("service", service))
                        .toList());
        var report = new LinkedHashMap<String, Object>();
        said.forEach((name, value) -> {
            if (value != null && !value.equals("")) {
                report.put(name, value);
            }
        });
        return report;
    }

    private static Optional<Refused> reason(RuntimeException failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof Refused refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
