package org.tiaocai.court;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.overdue.OverdueProcess;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.CourtMachine;
import org.tiaocai.walk.Dice;

/** 逾期未裁: the court timetables before there is an award, and the arbitration ends once (法43, 规则48). */
@Component
class OverdueInCourt {

    private final Bureau bureau;
    private final OverdueProcess overdue;
    private final RunningLimits limits;

    OverdueInCourt(Bureau bureau, OverdueProcess overdue, RunningLimits limits) {
        this.bureau = bureau;
        this.overdue = overdue;
        this.limits = limits;
    }

    void play(RegistrationNumber number, BothCourts courts, Dice dice, Report report) {
        var docketNo = "（2026）样0101民初逾期 " + number;
        if (dice.in(50)) {
            overdue.asked(number);
            Report.count(report.acts, "请求说明逾期");
        }
        var docket = Letter.taken("逾期立案", message(number, docketNo), () -> {});
        courts.basic().send(number, dice, List.of(docket));
        courts.sendEverything(number);
        must(report, number, status(number) == RunningLimit.Status.RUNNING, "法院立案后没有终止审理的期限");
        courts.basic().send(number, dice, List.of(docket.again()));
        courts.sendEverything(number);
        bureau.complete(
                "head",
                number.value(),
                "approveMotion",
                Map.of("reason", "法院已受理"),
                Map.of("motionDecision", "GRANTED"));
        must(report, number, status(number) == RunningLimit.Status.MET, "终止审理的期限没有完成");
        must(
                report,
                number,
                bureau.processes(number.value()).stream()
                        .noneMatch(process -> process.equals("overdue-case") || process.equals("arbitration")),
                "终止审理后流程仍在进行");
        courts.basic()
                .send(number, dice, List.of(Letter.refused("结案之后又有逾期立案", message(number, docketNo + "之二"), "已经结案")));
        courts.sendEverything(number);
        Report.count(report.acts, "逾期立案");
        Report.count(report.outcomes, "终止审理");
        report.cases++;
    }

    private ObjectNode message(RegistrationNumber number, String docketNo) {
        return CourtMachine.message("overdue-docketed")
                .put("number", number.value())
                .put("docketNo", docketNo)
                .put("docketedOn", bureau.today().toString());
    }

    private RunningLimit.Status status(RegistrationNumber number) {
        return limits.of(number).stream()
                .filter(limit -> limit.rule().equals("L04"))
                .reduce((earlier, later) -> later)
                .map(RunningLimit::status)
                .orElse(RunningLimit.Status.VOID);
    }

    private static void must(Report report, RegistrationNumber number, boolean holds, String otherwise) {
        report.checks++;
        if (!holds) {
            report.violations.add(number + " " + otherwise);
        }
    }
}
