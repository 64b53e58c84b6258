package org.tiaocai.figures.views;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.RegistrationNumber;

/** 案件清单: the cases behind a figure, with masked parties, stage and running limits. */
@Component
public record CaseList(
        JdbcClient jdbc, Disputes disputes, PartyTitles titles, RunningLimits runningLimits, Rights rights) {

    public static final List<String> COLUMNS = List.of("登记号", "当事人", "案由", "阶段", "收到日期", "期限");

    /** One case. */
    public record Line(String number, String parties, String cause, String stage, String received, String limits) {
        public List<String> texts() {
            return List.of(number, parties, cause, stage, received, limits);
        }
    }

    List<Line> lines(CaseQuery query, int from, int most) {
        return lines(numbers(query, from, most));
    }

    /** In the order of the numbers; a case that is not the person's to read is left out. */
    public List<Line> lines(List<RegistrationNumber> all) {
        var readable = rights.readable(all, Level.MASKED);
        var numbers = all.stream().filter(readable::contains).toList();
        var named = titles.of(numbers);
        var limits = runningLimits.open(numbers).stream().collect(Collectors.groupingBy(RunningLimit::number));
        var found = disputes.find(numbers).stream().collect(Collectors.toMap(Dispute::number, dispute -> dispute));
        return numbers.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(one ->
                        line(one, named.getOrDefault(one.number(), ""), limits.getOrDefault(one.number(), List.of())))
                .toList();
    }

    private static Line line(Dispute dispute, String parties, List<RunningLimit> limits) {
        var outcome = dispute.outcome();
        return new Line(
                dispute.number().value(),
                parties,
                dispute.cause().label(),
                outcome == null || outcome == DisputeOutcome.VOIDED ? dispute.standing() : "已办结：" + outcome.label(),
                LocalTimes.inTables(dispute.receivedOn()),
                limits.stream().map(one -> one.name() + " " + one.dueOn()).collect(Collectors.joining("；")));
    }

    private List<RegistrationNumber> numbers(CaseQuery query, int from, int most) {
        return jdbc
                .sql("""
                        select distinct registration_number from figure_entry
                        where measure = :measure and on_day between :from and :to
                        and (cast(:category as varchar) is null or category = :category)
                        and (cast(:cause as varchar) is null or cause = :cause)
                        order by registration_number desc offset :offset rows fetch next :most rows only""")
                .param("measure", query.measure())
                .param("from", query.from())
                .param("to", query.to())
                .param("category", query.category())
                .param("cause", query.cause())
                .param("offset", from)
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(RegistrationNumber::of)
                .toList();
    }
}
