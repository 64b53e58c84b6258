package org.tiaocai.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.court.CaseInCourt.Paper;
import org.tiaocai.linkage.followup.Certificates;
import org.tiaocai.linkage.followup.CourtProceeding;
import org.tiaocai.linkage.followup.CourtProceedings;
import org.tiaocai.linkage.followup.Effect;
import org.tiaocai.linkage.followup.Effects;
import org.tiaocai.story.Bureau;

/** What is on record of a case, held against the law's reading of it. */
@Component
class CourtInvariants {

    private final Effects effects;
    private final Certificates certificates;
    private final CourtProceedings proceedings;
    private final PeriodInvariants periods;
    private final HoldingInvariants holdings;
    private final JdbcClient tables;
    private final Bureau bureau;

    CourtInvariants(
            Effects effects,
            Certificates certificates,
            CourtProceedings proceedings,
            PeriodInvariants periods,
            HoldingInvariants holdings,
            JdbcClient tables,
            Bureau bureau) {
        this.effects = effects;
        this.certificates = certificates;
        this.proceedings = proceedings;
        this.periods = periods;
        this.holdings = holdings;
        this.tables = tables;
        this.bureau = bureau;
    }

    /** What does not hold, in words; empty when all is well. */
    List<String> violations(CaseInCourt one) {
        var broken = new ArrayList<String>();
        var today = bureau.today();
        one.papers.forEach(paper -> {
            force(one, paper, today, broken);
            certificates(one, paper, today, broken);
        });
        suits(one, broken);
        broken.addAll(periods.violations(one));
        broken.addAll(holdings.violations(one));
        return broken;
    }

    private void force(CaseInCourt one, Paper paper, LocalDate today, List<String> broken) {
        for (var effect : effects.of(one.number, paper.documentId())) {
            var law = paper.law().force(effect.workerId(), today);
            if (!effect.status().name().equals(law.standing().name()) || !Objects.equals(effect.since(), law.since())) {
                broken.add("效力应为 " + law + "，系统为 " + effect.status() + " " + effect.since());
            }
            if (!recorded(effect).allMatch(row -> row.equals(law.standing() + "/" + law.since()))) {
                broken.add("效力应登记为 " + law + "，登记为 " + recorded(effect).toList());
            }
        }
    }

    private Stream<String> recorded(Effect effect) {
        return tables
                .sql("select status, since from effect where document_id = ? and party_id = ?")
                .params(effect.documentId(), effect.workerId())
                .query((row, line) -> row.getString(1) + "/" + row.getObject(2, LocalDate.class))
                .list()
                .stream();
    }

    private void certificates(CaseInCourt one, Paper paper, LocalDate today, List<String> broken) {
        one.parties().forEach(party -> {
            var missing = certificates.missing(one.number, paper.documentId(), party);
            if (missing.isEmpty() != paper.law().isCertifiable(party, today)) {
                broken.add("生效证明" + (missing.isEmpty() ? "不应出具" : "应当出具，系统说：" + missing));
            }
        });
    }

    private void suits(CaseInCourt one, List<String> broken) {
        for (var paper : one.papers) {
            var expected = paper.law().suits.stream().map(Suit::line).sorted().toList();
            var found = proceedings.of(one.number).stream()
                    .filter(proceeding -> proceeding.documentId() == paper.documentId())
                    .map(CourtInvariants::line)
                    .sorted()
                    .toList();
            if (!found.equals(expected)) {
                broken.add("法院案件应为 " + expected + "，登记为 " + found);
            }
        }
        var toEnter = bureau.waiting(one.number.value()).stream()
                .filter("enterCourtResult"::equals)
                .count();
        if (toEnter != one.feedbackOpen) {
            broken.add("待登记的裁判结果应有 " + one.feedbackOpen + " 项，实有 " + toEnter + " 项");
        }
    }

    private static String line(CourtProceeding proceeding) {
        return proceeding.docketNo() + "/" + proceeding.partyId() + "/" + proceeding.filedOn() + "/"
                + proceeding.result() + "/" + proceeding.effectiveOn();
    }
}
