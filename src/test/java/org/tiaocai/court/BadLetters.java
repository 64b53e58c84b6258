package org.tiaocai.court;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.story.CourtMachine;
import org.tiaocai.walk.Dice;

/** 依法不能处理的来文: well-formed and signed, and yet nothing that the law or the file knows. */
final class BadLetters {

    private @Nullable CaseInCourt before;
    private int lastNumber;

    /** @param court whose letter it is */
    record Bad(String court, Letter letter) {}

    /** The next cases may get letters that belong to this one. */
    void done(CaseInCourt one) {
        before = one;
    }

    Bad one(CaseInCourt one, LocalDate today, Dice dice) {
        return dice.one(all(one, today));
    }

    private List<Bad> all(CaseInCourt one, LocalDate today) {
        var all = new ArrayList<Bad>();
        var paper = one.papers.get(one.papers.size() - 1);
        var worker = one.named(one.workers.get(0));
        var employer = one.named(one.employer);
        var no = paper.awardNo();
        if (paper.law().isFinal) {
            basic(all, "劳动者申请撤销", timetable(no, worker, "SETTING_ASIDE", today), "只有用人单位");
            basic(all, "基层法院受理撤销申请", timetable(no, employer, "SETTING_ASIDE", today), "中级人民法院");
        } else {
            higher(all, "对非终局裁决申请撤销", timetable(no, employer, "SETTING_ASIDE", today), "非终局裁决不能申请撤销");
        }
        basic(all, "没有这个裁决书案号", timetable("样劳人仲字没有这一号", worker, "SUIT", today), "没有案号为");
        basic(all, "没有这名当事人", timetable(no, CourtMachine.party("APPLICANT", 99), "SUIT", today), "没有第 99 名");
        basic(all, "尚未到来的起诉日期", timetable(no, worker, "SUIT", today.plusYears(1)), "不能晚于今天");
        basic(all, "不存在的日期", timetable(no, worker, "SUIT", today).put("filedOn", "2026-02-30"), "不存在");
        var stranger = timetable(no, employer, "SUIT", today);
        stranger.withArray("about").add(employer.deepCopy());
        basic(all, "所涉不是本案劳动者", stranger, "不在这份裁决书中");
        basic(all, "没有立案就有结果", CourtMachine.result("没有的案号", "FIRST", "WITHDRAWN", today), "没有登记过本院案号");
        for (var docketed : one.docketed) {
            if (one.isKnown(docketed)) {
                known(all, one, docketed, today);
            }
        }
        if (!one.concerned.contains(Timetables.INTERMEDIATE)) {
            all.add(new Bad(Timetables.INTERMEDIATE, fileOf(one, "调函外", Timetables.INTERMEDIATE)));
        }
        if (before != null && !before.concerned.contains(Timetables.INTERMEDIATE)) {
            var foreign = CourtMachine.message("preservation-ruled")
                    .put("number", before.number.value())
                    .put("preservation", 1)
                    .put("ruling", "PRESERVED")
                    .put("docketNo", "财保外")
                    .put("ruledOn", today.toString());
            higher(all, "他院案件的保全裁定", foreign, "与本院无关");
        }
        return all;
    }

    private static void known(List<Bad> all, CaseInCourt one, CaseInCourt.Docketed docketed, LocalDate today) {
        var suit = docketed.suit;
        var again = CourtMachine.docketed(
                docketed.paper.awardNo(),
                one.named(suit.filer),
                suit.settingAside ? "SETTING_ASIDE" : "SUIT",
                suit.docketNo,
                suit.filedOn.minusDays(1));
        all.add(new Bad(docketed.court, Letter.refused("同一案号另一起诉", again, "另一起法院案件")));
        if (!suit.isPending()) {
            all.add(new Bad(
                    docketed.court,
                    Letter.refused(
                            "生效之后又有结果", CourtMachine.result(suit.docketNo, "FIRST", "WITHDRAWN", today), "已经登记过生效结果")));
        }
        if (docketed.court.equals(Timetables.BASIC)) {
            higher(all, "他院案号的结果", CourtMachine.result(suit.docketNo, "SECOND", "JUDGMENT", today), "没有登记过本院案号");
        }
    }

    /** 调卷函, which a court may only send that has to do with the case. */
    static Letter fileOf(CaseInCourt one, String letterNo, String court) {
        var message = CourtMachine.message("file-requested")
                .put("awardNo", one.papers.get(0).awardNo())
                .put("letterNo", letterNo + " " + one.number)
                .put("judge", "样法官")
                .put("purpose", "审理")
                .put("volumes", letterNo.hashCode() % 2 == 0 ? "MAIN_ONLY" : "WITH_INTERNAL");
        return new Letter("调卷函", message, () -> one.concerned.contains(court) ? "" : "本院没有受理", () -> {});
    }

    private ObjectNode timetable(String awardNo, ObjectNode filer, String kind, LocalDate on) {
        return CourtMachine.docketed(awardNo, filer.deepCopy(), kind, "（2026）样误" + ++lastNumber + "号", on);
    }

    private static void basic(List<Bad> all, String kind, ObjectNode message, String words) {
        all.add(new Bad(Timetables.BASIC, Letter.refused(kind, message, words)));
    }

    private static void higher(List<Bad> all, String kind, ObjectNode message, String words) {
        all.add(new Bad(Timetables.INTERMEDIATE, Letter.refused(kind, message, words)));
    }
}
