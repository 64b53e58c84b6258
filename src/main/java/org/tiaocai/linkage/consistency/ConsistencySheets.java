package org.tiaocai.linkage.consistency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.documents.Papers;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.consistency.Consistency.Excluded;
import org.tiaocai.shared.Period;
import org.tiaocai.shared.Refused;

/** 裁审一致性分析表 (D613): filed for a period that is over, or laid before a conference; never changed after it was made. */
@Component
public class ConsistencySheets {

    private static final String CODE = "D613";

    private final Consistency consistency;
    private final Papers papers;
    private final HousePapers made;
    private final Courts courts;
    private final Clock clock;

    ConsistencySheets(Consistency consistency, Papers papers, HousePapers made, Courts courts, Clock clock) {
        this.consistency = consistency;
        this.papers = papers;
        this.made = made;
        this.courts = courts;
        this.clock = clock;
    }

    /** 裁审一致性分析表所载事项. @param about the period */
    record ConsistencySheet(
            String about,
            String formula,
            Line total,
            List<Line> byClaim,
            List<Changed> causes,
            List<Compared> items,
            List<Excluded> excluded)
            implements Facts {}

    /** The items of a kind of claim, and how many of them the courts upheld. */
    record Line(String name, long decided, long upheld, long partly, long changed, String rate) {

        static Line of(Consistency.Line one) {
            return new Line(one.name(), one.decided(), one.upheld(), one.partly(), one.changed(), one.rate());
        }
    }

    /** How many items were changed for a cause. */
    record Changed(String cause, long items) {}

    /** One item, as the award and as the judgment ruled on it. */
    record Compared(
            String number,
            String court,
            String docketNo,
            LocalDate effectiveOn,
            ClaimType claim,
            String award,
            String judgment) {}

    /** 制表存档. @throws Refused while the period goes on */
    public long file(Period period) {
        if (!mayFile(period)) {
            throw new Refused("统计期间（" + period.label() + "）尚未结束，可以查看，不能制表存档");
        }
        return make(period, period.from() + "/" + period.to());
    }

    /** Once the period is over. */
    boolean mayFile(Period period) {
        return period.last().isBefore(LocalDate.now(clock));
    }

    /** As it stands now, for an occasion such as a conference. */
    public long make(Period period, String occasion) {
        return papers.issue(CODE, occasion, sheet(period));
    }

    public List<HousePapers.Entry> filed() {
        return made.of(CODE);
    }

    private ConsistencySheet sheet(Period period) {
        var analysis = consistency.of(period);
        return new ConsistencySheet(
                period.label(),
                analysis.formula(),
                Line.of(analysis.total()),
                analysis.byClaim().stream().map(Line::of).toList(),
                analysis.causes().entrySet().stream()
                        .map(cause -> new Changed(cause.getKey(), cause.getValue()))
                        .toList(),
                analysis.counted().stream()
                        .map(one -> new Compared(
                                one.number().value(),
                                courts.name(one.court()),
                                one.docketNo(),
                                one.effectiveOn(),
                                one.type(),
                                one.award(),
                                one.judgment()))
                        .toList(),
                analysis.excluded());
    }
}
