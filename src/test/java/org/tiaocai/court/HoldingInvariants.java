package org.tiaocai.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.court.CaseInCourt.Holding;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.preservation.Preservation;
import org.tiaocai.linkage.preservation.Preservations;
import org.tiaocai.story.Bureau;

/** 财产保全: as the court ruled; and once what it secures is in force, three months run, from no later day (解释一49). */
@Component
class HoldingInvariants {

    private final Preservations preservations;
    private final RunningLimits limits;
    private final Bureau bureau;

    HoldingInvariants(Preservations preservations, RunningLimits limits, Bureau bureau) {
        this.preservations = preservations;
        this.limits = limits;
        this.bureau = bureau;
    }

    List<String> violations(CaseInCourt one) {
        var broken = new ArrayList<String>();
        one.holdings.forEach(holding -> {
            var ruling = preservations.get(holding.id).ruling();
            var expected = !holding.isRuled
                    ? null
                    : holding.isPreserved ? Preservation.Ruling.PRESERVED : Preservation.Ruling.REJECTED;
            if (ruling != expected) {
                broken.add("保全应为 " + expected + "，登记为 " + ruling);
            }
            if (one.papers.size() == 1) {
                threeMonths(one, holding, broken);
            }
        });
        return broken;
    }

    private void threeMonths(CaseInCourt one, Holding holding, List<String> broken) {
        var expected = holding.isRuled && holding.isPreserved ? inForceOn(one, holding) : Optional.<LocalDate>empty();
        var found = limits.of(one.number).stream()
                .filter(limit -> limit.rule().equals("P10")
                        && limit.subject().equals("preservation-" + holding.id)
                        && limit.status() != RunningLimit.Status.VOID)
                .map(RunningLimit::startedOn)
                .findFirst();
        if (expected.isPresent() && (found.isEmpty() || found.get().isAfter(expected.get()))) {
            broken.add("保全财产的三个月至迟应自 " + expected + " 起算，系统为 " + found);
        }
    }

    /** The day from which the award is in force for whoever asked, or else the judgment that took its place. */
    private Optional<LocalDate> inForceOn(CaseInCourt one, Holding holding) {
        var law = one.papers.get(0).law();
        var force = law.force(holding.applicant, bureau.today());
        return switch (force.standing()) {
            case IN_FORCE -> law.received.isEmpty() ? Optional.empty() : Optional.ofNullable(force.since());
            case REPLACED ->
                law.suits.stream()
                        .filter(suit -> suit.workers.contains(holding.applicant) && suit.isJudged())
                        .flatMap(suit -> Stream.ofNullable(suit.effectiveOn()))
                        .max(LocalDate::compareTo);
            default -> Optional.empty();
        };
    }
}
