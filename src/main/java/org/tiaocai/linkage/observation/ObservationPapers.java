package org.tiaocai.linkage.observation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.HousePage;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.linkage.observation.Observers.Observer;
import org.tiaocai.people.Actor;

/** 观摩方案和评议表 (D610); neither names a party. */
@Component
class ObservationPapers {

    private final HousePapers papers;
    private final Observers observers;
    private final Actor actor;
    private final Clock clock;
    private final String commission;

    ObservationPapers(
            HousePapers papers,
            Observers observers,
            Actor actor,
            Clock clock,
            @Value("${tiaocai.commission.name}") String commission) {
        this.papers = papers;
        this.observers = observers;
        this.actor = actor;
        this.clock = clock;
        this.commission = commission;
    }

    void plan(Observation one) {
        make(
                "D610",
                "庭审观摩方案",
                one,
                List.of(
                        "观摩的庭审：" + one.caseNo() + "，" + one.hearingOn() + "，" + one.place() + "。",
                        "目的：" + one.purpose(),
                        "观摩人员：" + names(observers.of(one.id())) + "。",
                        "只观摩公开审理的庭审；观摩人员遵守庭审纪律，不录音录像，庭后不与当事人讨论案情。",
                        "计培训学时 " + one.hours().toPlainString() + " 学时。"),
                List.of(),
                List.of());
    }

    void sheet(Observation one) {
        var present = observers.of(one.id()).stream().filter(Observer::present).toList();
        make(
                "D610-2",
                "庭审观摩评议表",
                one,
                List.of(
                        "观摩的庭审：" + one.caseNo() + "，" + one.observedOn() + "，" + one.place() + "。",
                        "签到：" + names(present) + "。"),
                List.of("观摩人员", "程序规范", "庭审驾驭", "事实调查", "调解运用", "平均", "评议意见"),
                present.stream().map(this::row).toList());
    }

    private List<String> row(Observer one) {
        var marks = Objects.requireNonNull(one.marks());
        return List.of(
                actor.nameOf(one.person()),
                Integer.toString(marks.procedure()),
                Integer.toString(marks.steering()),
                Integer.toString(marks.facts()),
                Integer.toString(marks.mediation()),
                String.format(Locale.ROOT, "%.1f", marks.average()),
                Objects.requireNonNullElse(one.comments(), ""));
    }

    private String names(List<Observer> people) {
        return people.stream().map(one -> actor.nameOf(one.person())).collect(Collectors.joining("、"));
    }

    private void make(
            String code,
            String title,
            Observation one,
            List<String> paragraphs,
            List<String> columns,
            List<List<String>> rows) {
        papers.make(
                code,
                title,
                one.occasion(),
                HousePage.TEMPLATE,
                Map.of(
                        "page",
                        new HousePage(
                                commission, title, one.caseNo(), paragraphs, columns, rows, LocalDate.now(clock))));
    }
}
