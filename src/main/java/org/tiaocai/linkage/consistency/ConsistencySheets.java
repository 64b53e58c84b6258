package org.tiaocai.linkage.consistency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.HousePapers;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.consistency.Consistency.Analysis;
import org.tiaocai.shared.Period;
import org.tiaocai.shared.Refused;

/** 裁审一致性分析表 (D613): filed for a period that is over, or laid before a conference; never changed after it was made. */
@Component
public class ConsistencySheets {

    private static final String CODE = "D613";
    private static final String TEMPLATE = "linkage/consistency-sheet";

    private final Consistency consistency;
    private final HousePapers papers;
    private final Courts courts;
    private final Clock clock;
    private final String commission;

    ConsistencySheets(
            Consistency consistency,
            HousePapers papers,
            Courts courts,
            Clock clock,
            @Value("${tiaocai.commission.name}") String commission) {
        this.consistency = consistency;
        this.papers = papers;
        this.courts = courts;
        this.clock = clock;
        this.commission = commission;
    }

    /** @param paragraphs what the sheet says in words */
    public record Page(
            String issuer, String title, Analysis analysis, List<String> paragraphs, LocalDate madeOn, Courts courts) {}

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
        var analysis = consistency.of(period);
        var page = new Page(commission, "裁审一致性分析表", analysis, words(analysis), LocalDate.now(clock), courts);
        return papers.make(CODE, "裁审一致性分析表（" + period.label() + "）", occasion, TEMPLATE, Map.of("page", page));
    }

    public List<HousePapers.Entry> filed() {
        return papers.of(CODE);
    }

    private static List<String> words(Analysis analysis) {
        var total = analysis.total();
        return Stream.of(
                        analysis.period().label() + "生效判决比较过的裁决事项 " + total.decided() + " 项，其中一致 " + total.upheld()
                                + " 项，部分改变 " + total.partly() + " 项，改变 " + total.changed() + " 项，裁审一致率 " + total.rate()
                                + "。",
                        analysis.formula() + "。")
                .toList();
    }
}
