package org.tiaocai.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.casefile.TaskCards;
import org.tiaocai.casefile.WorkLists;

/** 手上的和可以领取的任务, with the reason of each day; only open ones are ever asked for. */
@Component
record MyTasks(WorkLists lists, TaskCards cards, Clock clock) {

    /** More than anybody has in hand; what is beyond it stands in the task list. */
    static final int MOST = 100;

    /**
     * @param left such as 逾期 3 天, 今天到期, 还有 2 天; null for what has no day
     * @param fresh it came since yesterday
     */
    record Line(TaskCards.Card card, String name, @Nullable String left, boolean pressing, boolean fresh) {

        /** The task in Tasklist. */
        public String address() {
            return "/camunda/app/tasklist/default/#/?task=" + card.taskId();
        }
    }

    List<Line> mine() {
        return lines(WorkLists.MINE);
    }

    List<Line> claimable() {
        return lines(WorkLists.CLAIMABLE);
    }

    private List<Line> lines(String list) {
        var found = lists.first(list, MOST);
        var shown = cards.of(found.stream().map(Task::getId).toList()).stream()
                .collect(Collectors.toMap(TaskCards.Card::taskId, Function.identity()));
        return found.stream()
                .flatMap(task -> Optional.ofNullable(shown.get(task.getId())).map(card -> line(task, card)).stream())
                .toList();
    }

    private Line line(Task task, TaskCards.Card card) {
        var today = LocalDate.now(clock);
        return new Line(
                card,
                task.getName(),
                left(card.due(), today),
                card.overdue() || card.due() != null && !card.due().isAfter(today),
                !day(task.getCreateTime()).isBefore(today.minusDays(1)));
    }

    static @Nullable String left(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return null;
        }
        var days = due.toEpochDay() - today.toEpochDay();
        return days < 0 ? "逾期 " + -days + " 天" : days == 0 ? "今天到期" : "还有 " + days + " 天";
    }

    private LocalDate day(Date date) {
        return date.toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
