package org.tiaocai.court;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.tiaocai.court.CaseInCourt.Docketed;
import org.tiaocai.story.CourtMachine;
import org.tiaocai.walk.Dice;

/** 立案与裁判: what somebody brings to a court today, and how the court decides it, as its letters say. */
final class Timetables {

    /** Nothing of these has effect while an appeal is open. */
    private static final Set<String> APPEALABLE =
            Set.of("JUDGMENT", "DISMISSED_LATE", "DISMISSED_OUT_OF_SCOPE", "NOT_ACCEPTED");

    static final String BASIC = "district-court";
    static final String INTERMEDIATE = "intermediate-court";

    private final Report report;
    private int lastNumber;

    Timetables(Report report) {
        this.report = report;
    }

    /** Somebody who may go to court, or thinks so, has gone on a day up to today. */
    Docketed filed(CaseInCourt one, LocalDate today, Dice dice) {
        var paper = dice.one(one.papers);
        var law = paper.law();
        var filer = dice.in(50) ? one.employer : dice.one(one.workers);
        var settingAside = law.isFinal && filer == one.employer && !law.isRevoked(law.workers) && dice.in(85);
        var workers = filer != one.employer
                ? Set.of(filer)
                : one.workers.size() > 1 && dice.in(50) ? Set.of(dice.one(one.workers)) : Set.copyOf(one.workers);
        var day = day(law, filer, settingAside, today, dice);
        var suit = new Suit(
                (settingAside ? "（2026）样01民特" : "（2026）样0101民初") + ++lastNumber + "号",
                settingAside,
                filer,
                workers,
                day);
        tally(law, suit);
        return new Docketed(settingAside ? INTERMEDIATE : BASIC, paper, suit);
    }

    /** Often on the very last day or the one after, as that is where it matters. */
    private static LocalDate day(AwardInLaw law, long filer, boolean settingAside, LocalDate today, Dice dice) {
        var last = law.periods.stream()
                .filter(one -> one.party() == filer && one.isForSuits() != settingAside)
                .map(Period::lastDay)
                .max(LocalDate::compareTo);
        var wished = last.map(day -> dice.in(60) ? day : day.plusDays(dice.upTo(3)))
                .filter(day -> !day.isAfter(today) && dice.in(70))
                .orElse(today);
        return latest(wished, law.madeOn);
    }

    private void tally(AwardInLaw law, Suit suit) {
        var own = law.periods.stream().filter(one -> one.isExercisedBy(suit)).toList();
        var what = suit.settingAside ? "申请撤销" : suit.filer == law.employer ? "用人单位起诉" : "劳动者起诉";
        var when = own.isEmpty()
                ? law.received.containsKey(suit.filer) ? "（无此权利）" : "（收到之前）"
                : own.stream().anyMatch(one -> one.lastDay().equals(suit.filedOn))
                        ? "（最后一日）"
                        : law.isLate(suit) ? "（逾期）" : "（期内）";
        Report.count(report.acts, (law.isFinal ? "终局" : "非终局") + what + when);
    }

    ObjectNode letter(CaseInCourt one, Docketed docketed) {
        var suit = docketed.suit;
        var message = CourtMachine.docketed(
                docketed.paper.awardNo(),
                one.named(suit.filer),
                suit.settingAside ? "SETTING_ASIDE" : "SUIT",
                suit.docketNo,
                suit.filedOn);
        if (suit.filer == one.employer && suit.workers.size() < one.workers.size()) {
            suit.workers.forEach(worker -> message.withArray("about").add(one.named(worker)));
        }
        return message;
    }

    /** What the court makes of it in the end. */
    String outcome(CaseInCourt one, Docketed docketed, Dice dice) {
        var law = docketed.paper.law();
        var suit = docketed.suit;
        if (suit.settingAside) {
            var workerSues = law.suits.stream()
                    .anyMatch(other -> !other.settingAside && other.isPending() && other.filer != one.employer);
            return workerSues && dice.in(80)
                    ? "REJECTED_FOR_SUIT"
                    : dice.one("REVOKED", "REVOKED", "UPHELD", "APPLICATION_WITHDRAWN");
        }
        if (law.isFinal && suit.filer == one.employer && !law.isRevoked(suit.workers)) {
            return dice.in(75) ? "NOT_ACCEPTED" : "WITHDRAWN";
        }
        if (law.isLate(suit) && dice.in(60)) {
            return "DISMISSED_LATE";
        }
        return dice.one(List.of(
                "JUDGMENT",
                "JUDGMENT",
                "JUDGMENT",
                "COURT_MEDIATED",
                "WITHDRAWN",
                "WITHDRAWN",
                "DEEMED_WITHDRAWN",
                "DISMISSED_OUT_OF_SCOPE",
                "NOT_ACCEPTED"));
    }

    /** The decision as the court writes it; without effect while an appeal is open. */
    ObjectNode decision(
            CaseInCourt one, Docketed docketed, String instance, String result, LocalDate today, Dice dice) {
        var suit = docketed.suit;
        var decidedOn = latest(suit.filedOn, today.minusDays(dice.upTo(5)));
        var message = CourtMachine.result(suit.docketNo, instance, result, decidedOn);
        if (instance.equals("FIRST") && APPEALABLE.contains(result)) {
            message.remove("effectiveOn");
            return message;
        }
        message.put("effectiveOn", between(decidedOn, today, dice).toString());
        one.partiesOf(suit).stream()
                .sorted()
                .filter(party -> party == suit.filer || dice.in(90))
                .forEach(party -> message.withArray("receipts")
                        .addObject()
                        .put("receivedOn", between(decidedOn, today, dice).toString())
                        .set("party", one.named(party)));
        return message;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate between(LocalDate from, LocalDate until, Dice dice) {
        var days = (int) ChronoUnit.DAYS.between(from, until);
        return from.plusDays(dice.upTo(days + 1) - 1);
    }
}
