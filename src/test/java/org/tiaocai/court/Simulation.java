package org.tiaocai.court;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tiaocai.court.CaseInCourt.Docketed;
import org.tiaocai.court.CaseInCourt.Holding;
import org.tiaocai.doors.Doors;
import org.tiaocai.linkage.followup.Certificates;
import org.tiaocai.linkage.preservation.PreservationProcess;
import org.tiaocai.shared.Refused;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.CourtMachine;
import org.tiaocai.walk.Dice;

/** One case in court: a random act, then everything that must hold; in the end every period over and every suit decided. */
final class Simulation {

    private static final int STEPS = 24;
    private static final int MOST_SUITS = 5;
    /** Pages are opened after one step in so many; three times as often in the profile full. */
    private static final int PAGES_EVERY = Integer.getInteger("tiaocai.pages.steps", 90);

    private static final LocalDate NO_LATER = LocalDate.of(2026, 10, 20);

    private final CaseInCourt one;
    private final Dice dice;
    private final Report report;
    private final BothCourts courts;
    private final Timetables timetables;
    private final BadLetters badLetters;
    private final Office office;
    private final Set<String> told = new HashSet<>();

    /** What of the commission the simulation moves. */
    record Office(
            Bureau bureau,
            Desk desk,
            CourtInvariants invariants,
            Doors doors,
            Certificates certificates,
            PreservationProcess preservation) {}

    Simulation(
            CaseInCourt one,
            Dice dice,
            Report report,
            BothCourts courts,
            Timetables timetables,
            BadLetters badLetters,
            Office office) {
        this.one = one;
        this.dice = dice;
        this.report = report;
        this.courts = courts;
        this.timetables = timetables;
        this.badLetters = badLetters;
        this.office = office;
    }

    void play() {
        while (dice.in(75) && someoneReceives()) {
            checked(0, "送达");
            office.bureau().travelTo(today().plusDays(dice.upTo(3)));
        }
        for (var step = 0; step < STEPS; step++) {
            var act = act();
            checked(step, act);
        }
        for (var step = STEPS; step < 2 * STEPS && (step == STEPS || !one.isSettled(today())); step++) {
            everythingEnds();
            checked(step, "收尾");
        }
        if (!one.isSettled(today())
                || office.bureau().processes(one.number.value()).contains("award-follow-up")) {
            report.violations.add(one.number + " 到最后仍有未了的期间或者法院案件");
        }
        one.papers.forEach(paper -> paper.law()
                .workers
                .forEach(worker -> Report.count(
                        report.outcomes,
                        (paper.law().isFinal ? "终局 " : "非终局 ")
                                + paper.law().force(worker, today()).standing())));
        report.cases++;
        badLetters.done(one);
    }

    private String act() {
        var roll = dice.upTo(100);
        if (roll <= 30) {
            timePasses();
            return "时间";
        } else if (roll <= 38) {
            return someoneReceives() ? "送达" : timePasses();
        } else if (roll <= 54) {
            return one.docketed.size() < MOST_SUITS ? somebodyFiles() : timePasses();
        } else if (roll <= 70) {
            return somethingIsDecided();
        } else if (roll <= 80) {
            office.desk().works(one, dice, false);
            return "办理";
        } else if (roll <= 85) {
            return preservation();
        } else if (roll <= 89) {
            var court = dice.one(Timetables.BASIC, Timetables.INTERMEDIATE);
            return sent(court, BadLetters.fileOf(one, "调函" + ++one.lettersForFiles + court, court));
        } else if (roll <= 95) {
            var bad = badLetters.one(one, today(), dice);
            return dice.in(25) ? besides(bad) : sent(bad.court(), bad.letter());
        } else if (roll <= 97) {
            return certificate();
        }
        courts.of(dice.one(Timetables.BASIC, Timetables.INTERMEDIATE)).something(one.number, dice);
        return "迟到";
    }

    /** To the last day of a period, to the day after it, or just on. */
    private String timePasses() {
        var today = today();
        var days = one.papers.stream()
                .flatMap(paper -> paper.law().periods.stream())
                .flatMap(period -> Stream.of(period.lastDay(), period.lastDay().plusDays(1)))
                .filter(day -> day.isAfter(today))
                .sorted()
                .limit(3)
                .toList();
        var day = days.isEmpty() || dice.in(50) ? today.plusDays(dice.upTo(6)) : dice.one(days);
        if (!day.isAfter(NO_LATER)) {
            office.bureau().travelTo(day);
        }
        return "时间";
    }

    private boolean someoneReceives() {
        var law = one.papers.get(0).law();
        var left =
                one.parties().filter(party -> !law.received.containsKey(party)).toList();
        if (!left.isEmpty()) {
            office.desk().receives(one, dice.one(left));
        }
        return !left.isEmpty();
    }

    private String somebodyFiles() {
        var docketed = timetables.filed(one, today(), dice);
        one.docketed.add(docketed);
        return sent(docketed.court, letter(docketed));
    }

    private Letter letter(Docketed docketed) {
        return Letter.taken("立案", timetables.letter(one, docketed), () -> {
            docketed.paper.law().suits.add(docketed.suit);
            one.concerned.add(docketed.court);
        });
    }

    /** A good timetable in one package with a bad one: neither may be taken. */
    private String besides(BadLetters.Bad bad) {
        var docketed = timetables.filed(one, today(), dice);
        courts.of(bad.court())
                .send(
                        one.number,
                        dice,
                        docketed.court.equals(bad.court()) && bad.letter().isBadInAnyCompany()
                                ? List.of(letter(docketed), bad.letter())
                                : List.of(bad.letter()));
        return "好坏同包";
    }

    private String somethingIsDecided() {
        var open = one.docketed.stream().filter(each -> !each.isDecided).toList();
        if (open.isEmpty()) {
            return timePasses();
        }
        decided(dice.one(open), false);
        return "裁判";
    }

    private void decided(Docketed docketed, boolean finally_) {
        var result = timetables.outcome(one, docketed, dice);
        var instance = docketed.suit.settingAside ? "SPECIAL" : dice.one("FIRST", "FIRST", "SECOND");
        if (finally_ && instance.equals("FIRST")) {
            instance = "SECOND";
        }
        var message = timetables.decision(one, docketed, instance, result, today(), dice);
        docketed.isDecided = message.has("effectiveOn");
        Report.count(report.acts, docketed.isDecided ? "生效：" + result : "一审判决，尚可上诉");
        sent(docketed.court, new Letter("结果", message, () -> refusalOf(docketed), () -> one.feedbackOpen++));
    }

    private String refusalOf(Docketed docketed) {
        if (!one.isKnown(docketed)) {
            return "没有登记过本院案号";
        }
        return docketed.suit.isPending() ? "" : "已经登记过生效结果";
    }

    private String preservation() {
        var unanswered = one.holdings.stream().filter(each -> !each.isAnswered).findFirst();
        if (unanswered.isEmpty()) {
            var worker = dice.one(one.workers);
            var id = office.preservation().applied(one.number, worker, null, "线索", today());
            office.desk().forwards(one);
            one.holdings.add(new Holding(id, worker));
            one.concerned.add(Timetables.BASIC);
            Report.count(report.acts, "申请保全");
            return "保全";
        }
        var holding = unanswered.get();
        holding.isAnswered = true;
        var preserved = dice.in(80);
        Report.count(report.acts, preserved ? "裁定保全" : "驳回保全");
        var message = CourtMachine.message("preservation-ruled")
                .put("number", one.number.value())
                .put("preservation", holding.id)
                .put("ruling", preserved ? "PRESERVED" : "REJECTED")
                .put("docketNo", "财保 " + holding.id)
                .put("ruledOn", today().toString());
        return sent(Timetables.BASIC, new Letter("保全裁定", message, () -> holding.isRuled ? "已经登记过裁定" : "", () -> {
            holding.isRuled = true;
            holding.isPreserved = preserved;
        }));
    }

    private String certificate() {
        var paper = dice.one(one.papers);
        var party = dice.one(one.parties().toList());
        try {
            office.bureau().as("liaison", () -> office.certificates().issue(one.number, paper.documentId(), party));
            Report.count(report.acts, "出具生效证明");
        } catch (Refused refusal) {
            Report.count(report.acts, "不出具生效证明");
        }
        return "生效证明";
    }

    private void everythingEnds() {
        while (someoneReceives()) {
            checked(STEPS, "送达");
        }
        courts.sendEverything(one.number);
        office.desk().works(one, dice, true);
        one.docketed.stream()
                .filter(each -> each.suit.isPending())
                .filter(each -> one.isKnown(each))
                .toList()
                .forEach(each -> decided(each, true));
        courts.sendEverything(one.number);
        office.desk().works(one, dice, true);
        one.papers.stream()
                .flatMap(paper -> paper.law().periods.stream())
                .map(Period::lastDay)
                .filter(day -> !day.isBefore(today()))
                .max(LocalDate::compareTo)
                .ifPresent(day -> office.bureau().travelTo(day.plusDays(1)));
    }

    private String sent(String court, Letter letter) {
        courts.of(court).send(one.number, dice, List.of(letter));
        return letter.kind();
    }

    /** What has been found broken once is not told again at every step. */
    private void checked(int step, String act) {
        report.steps++;
        office.bureau().runDueJobs();
        var pages = report.steps % PAGES_EVERY == 0 ? office.doors().violations(one.number) : List.<String>of();
        Stream.concat(office.invariants().violations(one).stream(), pages.stream())
                .filter(told::add)
                .forEach(words ->
                        report.violations.add(one.number + " 第 " + step + " 步（" + act + "，" + today() + "）：" + words));
    }

    private LocalDate today() {
        return office.bureau().today();
    }
}
