package org.tiaocai.figures.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.JournalStep;
import org.tiaocai.figures.steps.Question.State;
import org.tiaocai.figures.steps.StepCaseQuery.Which;
import org.tiaocai.figures.views.Cell;

/** 瓶颈排行: the elements in which time passes, those that hold up most first. */
@Component
record Ranking(StepFigures figures, Clock clock) {

    private static final double HALF = 0.5;
    private static final double NINE_IN_TEN = 0.9;
    /** Where the columns stand behind which there are cases. */
    private static final int COUNT = 2;

    private static final int LATE = 6;
    private static final int CANCELLED = 8;

    /** A row: what it is about, a cell for each column, and the case lists behind some of them by the column's place. */
    record Row(Element element, List<Cell> cells, Map<Integer, String> lists) {}

    static List<Column> columns(State state) {
        return state == State.RUNNING ? RUNNING : FINISHED;
    }

    /** A column with its 口径. */
    record Column(String name, String formula) {}

    private static final List<Column> RUNNING = List.of(
            new Column("环节", "流程模型中会等待的环节，按等待项数从多到少，相同的按最早一项"),
            new Column("岗位", "模型为该任务指定的岗位"),
            new Column("等待", "目前已进入、尚未离开该环节的项数；一案可以有几项"),
            new Column("已等中位天数", "目前等待的各项自进入之日至今天的自然日，一半在此天数之内"),
            new Column("最早进入", "目前等待的各项中最早的进入日期"),
            new Column("最长天数", "今天 − 最早进入日期（自然日）"),
            new Column("逾期", "到期日早于今天的待办任务数；到期日当天不算逾期"));

    private static final List<Column> FINISHED = List.of(
            new Column("环节", "流程模型中会等待的环节，按合计用时（次数 × 平均天数）从多到少；不经等待的自动环节不列"),
            new Column("岗位", "模型为该任务指定的岗位"),
            new Column("次数", "期间内办完离开该环节的次数；一案可以有几次，清单按次列出，最近的在前"),
            new Column("中位天数", "自进入至离开的自然日，一半在此天数之内"),
            new Column("九成天数", "自进入至离开的自然日，九成在此天数之内"),
            new Column("平均天数", "Σ（离开时刻 − 进入时刻）÷ 次数，按二十四小时为一天"),
            new Column("逾期", "离开之日晚于任务到期日的次数；到期日当天离开不算逾期"),
            new Column("逾期率", "逾期 ÷ 次数"),
            new Column("撤销", "期间内未办完即被撤销的次数，不计入次数和用时"));

    List<Row> rows(Question question, Map<String, Element> elements) {
        return question.state() == State.RUNNING ? running(question, elements) : finished(question, elements);
    }

    private List<Row> running(Question question, Map<String, Element> elements) {
        var today = LocalDate.now(clock);
        var order = Comparator.comparingLong(Waiting::n).reversed().thenComparing(Waiting::oldest);
        return ranked(figures.waiting(question.processId(), question.version()), elements, order).stream()
                .map(one -> new Row(one.element(), running(one, today), waitingLists(question, one)))
                .toList();
    }

    private static Map<Integer, String> waitingLists(Question question, Ranked<Waiting> one) {
        var waiting = one.figure();
        var lists = new HashMap<Integer, String>();
        list(lists, COUNT, waiting.n(), StepCaseQuery.of(Which.WAITING, question, one.element()));
        list(lists, LATE, waiting.late(), StepCaseQuery.of(Which.OVERDUE, question, one.element()));
        return lists;
    }

    private static void list(Map<Integer, String> lists, int column, long n, StepCaseQuery query) {
        if (n > 0) {
            lists.put(column, query.href());
        }
    }

    private static List<Cell> running(Ranked<Waiting> one, LocalDate today) {
        var waiting = one.figure();
        return List.of(
                Cell.text(one.element().name()),
                Cell.text(one.element().posts()),
                Cell.count(waiting.n()),
                Cell.count(waiting.days().within(HALF)),
                Cell.text(waiting.oldest().toString()),
                Cell.count(ChronoUnit.DAYS.between(waiting.oldest(), today)),
                Cell.count(waiting.late()));
    }

    private List<Row> finished(Question question, Map<String, Element> elements) {
        var left = figures.left(question.processId(), question.version(), question.period());
        var order = Comparator.comparingLong(Left::minutes)
                .thenComparingLong(Left::n)
                .reversed();
        return ranked(left, elements, order).stream()
                .filter(one -> one.figure().minutes() > 0 || !one.element().isAutomatic())
                .map(one -> new Row(one.element(), finished(one), leftLists(question, one)))
                .toList();
    }

    private static Map<Integer, String> leftLists(Question question, Ranked<Left> one) {
        var left = one.figure();
        var lists = new HashMap<Integer, String>();
        list(lists, COUNT, left.n(), StepCaseQuery.of(Which.LEFT, question, one.element()));
        list(lists, LATE, left.late(), StepCaseQuery.of(Which.LEFT_LATE, question, one.element()));
        list(lists, CANCELLED, left.cancelled(), StepCaseQuery.of(Which.CANCELLED, question, one.element()));
        return lists;
    }

    private static List<Cell> finished(Ranked<Left> one) {
        var left = one.figure();
        return List.of(
                Cell.text(one.element().name()),
                Cell.text(one.element().posts()),
                Cell.count(left.n()),
                Cell.count(left.days().within(HALF)),
                Cell.count(left.days().within(NINE_IN_TEN)),
                Cell.decimal(left.meanDays()),
                Cell.count(left.late()),
                Cell.rate(left.late(), left.n()),
                Cell.count(left.cancelled()));
    }

    private record Ranked<T>(Element element, T figure) {}

    /** Those that the drawn model has; among equals in its order. */
    private static <T> List<Ranked<T>> ranked(
            Map<String, T> figures, Map<String, Element> elements, Comparator<T> order) {
        return elements.values().stream()
                .filter(Element::takesTime)
                .flatMap(element -> figures.entrySet().stream()
                        .filter(one -> JournalStep.elementOf(one.getKey()).equals(element.id()))
                        .sorted(Map.Entry.comparingByKey())
                        .map(one -> new Ranked<>(element.countedAs(one.getKey()), one.getValue())))
                .sorted(Comparator.comparing(Ranked::figure, order))
                .toList();
    }
}
