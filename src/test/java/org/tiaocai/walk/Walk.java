package org.tiaocai.walk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.hearing.HearingEvents;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.arbitration.tribunal.Recusal;
import org.tiaocai.arbitration.tribunal.TribunalEvents;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Side;
import org.tiaocai.dispute.Stage;
import org.tiaocai.doors.Doors;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;

/** One case that goes any way the models leave open, a step at a time. */
@Component
class Walk {

    private static final int LONGEST = 400;
    /** From here on nobody asks for anything more: what has not ended by itself after that is stuck. */
    private static final int QUIET = 200;
    /** Pages are opened after one step in so many; six times as often in the profile full. */
    private static final int PAGES_EVERY = Integer.getInteger("tiaocai.pages.steps", 150);

    private final Bureau bureau;
    private final Colleagues colleagues;
    private final Invariants invariants;
    private final Doors doors;
    private final Raising raising;
    private final TribunalEvents tribunal;
    private final HearingEvents hearing;
    private final Disputes disputes;
    private final Journal journal;

    Walk(
            Bureau bureau,
            Colleagues colleagues,
            Invariants invariants,
            Doors doors,
            Raising raising,
            TribunalEvents tribunal,
            HearingEvents hearing,
            Disputes disputes,
            Journal journal) {
        this.bureau = bureau;
        this.colleagues = colleagues;
        this.invariants = invariants;
        this.doors = doors;
        this.raising = raising;
        this.tribunal = tribunal;
        this.hearing = hearing;
        this.disputes = disputes;
        this.journal = journal;
    }

    /** What came of many walks. */
    static final class Report {
        int cases;
        int steps;
        int refusals;
        final Map<String, Integer> outcomes = new TreeMap<>();
        final List<String> violations = new ArrayList<>();

        @Override
        public String toString() {
            return "案件 " + cases + "，步骤 " + steps + "，被拒绝的动作 " + refusals + "，违反 " + violations.size() + "\n结果："
                    + outcomes + "\n" + String.join("\n", violations);
        }
    }

    void walk(RegistrationNumber number, Dice dice, Report report) {
        var told = new HashSet<String>();
        var lastRefused = "";
        for (var step = 0; step < LONGEST && disputes.get(number).stage() != Stage.CLOSED; step++) {
            try {
                var done = step < QUIET && dice.in(8) ? event(number, dice) : task(number, dice);
                if (!done || dice.in(10)) {
                    bureau.travelTo(bureau.today().plusDays(dice.upTo(4)));
                }
            } catch (Exception refused) {
                if (!isRefusal(refused)) {
                    throw new IllegalStateException("案件 " + number + " 第 " + step + " 步", refused);
                }
                report.refusals++;
                lastRefused = String.valueOf(refused.getMessage());
            }
            report.steps++;
            var broken = new ArrayList<>(invariants.violations(number));
            if (report.steps % PAGES_EVERY == 0) {
                doors.violations(number).stream().filter(told::add).forEach(broken::add);
            }
            for (var words : broken) {
                report.violations.add(number + " 第 " + step + " 步：" + words);
            }
        }
        report.cases++;
        var dispute = disputes.get(number);
        if (dispute.outcome() == null) {
            report.violations.add(number + " 走了 " + LONGEST + " 步还没有结案："
                    + invariants.tasks(number).stream()
                            .map(task -> task.getTaskDefinitionKey())
                            .toList()
                    + "，最后一次被拒绝：" + lastRefused + "\n" + story(number));
        } else {
            report.outcomes.merge(dispute.outcome().label(), 1, Integer::sum);
        }
    }

    /** What led there, a line for each act. */
    private String story(RegistrationNumber number) {
        return journal.acts(number).stream()
                .map(entry -> "  " + entry.at().toLocalDate() + " " + entry.title())
                .collect(Collectors.joining("\n"));
    }

    private boolean task(RegistrationNumber number, Dice dice) {
        var tasks = invariants.tasks(number);
        if (tasks.isEmpty()) {
            return false;
        }
        var task = dice.one(tasks);
        var move = colleagues.move(number, task, dice);
        move.ifPresent(one -> completed(task, one));
        return move.isPresent();
    }

    /** By whom it is assigned to, who may stand in while the chair is vacant, or else by who would claim it. */
    private void completed(Task task, Move move) {
        var user = task.getAssignee() == null ? move.user() : task.getAssignee();
        try {
            bureau.completeTask(user, task.getId(), move.form(), move.choices());
        } catch (AssertionError invisible) {
            throw new AssertionError("任务 " + task.getTaskDefinitionKey() + "，" + task.getAssignee(), invisible);
        }
    }

    private boolean event(RegistrationNumber number, Dice dice) {
        if (dice.in(20)) {
            return recusal(number, dice);
        }
        if (dice.in(20)) {
            hearing.postponementAsked(number, dice.one(Side.values()), "另有安排");
            return true;
        }
        var kind = dice.in(85)
                ? dice.one(
                        MotionKind.SUSPENSION,
                        MotionKind.EXTENSION,
                        MotionKind.CLAIM_CHANGE,
                        MotionKind.COUNTERCLAIM,
                        MotionKind.JOINDER,
                        MotionKind.SUCCESSION,
                        MotionKind.JURISDICTION_OBJECTION,
                        MotionKind.CONVERSION,
                        MotionKind.SETTLEMENT)
                : dice.one(MotionKind.WITHDRAWAL, MotionKind.TRANSFER, MotionKind.REVOCATION, MotionKind.TERMINATION);
        var by = kind == MotionKind.EXTENSION ? colleagues.somebodySeated(number, dice) : Optional.of("registrar");
        by.ifPresent(one -> bureau.as(one, () -> raising.raise(number.value(), kind, fields(kind))));
        return by.isPresent();
    }

    private static Object[] fields(MotionKind kind) {
        return switch (kind) {
            case SUSPENSION -> new Object[] {"ground", "INJURY_GRADING"};
            case EXTENSION -> new Object[] {"days", 15};
            case CLAIM_CHANGE -> new Object[] {"claimType", "BONUS", "claimAmount", 500};
            case COUNTERCLAIM ->
                new Object[] {"raisedBy", "RESPONDENT", "claimType", "LIQUIDATED_DAMAGES", "claimAmount", 800};
            case JOINDER ->
                new Object[] {
                    "ground",
                    "DISPATCH",
                    "partySide",
                    "RESPONDENT",
                    "partyKind",
                    "ORGANISATION",
                    "partyName",
                    "样例用工有限公司"
                };
            case SUCCESSION ->
                new Object[] {
                    "ground", "WORKER_DIED",
                    "partyKind", "PERSON",
                    "partyName", "样例继承人",
                    "partyKinship", "子女",
                    "partyKinshipProof", "户口簿样例",
                    "goneOn", "2026-01-05",
                    "goneProof", "死亡医学证明书样例"
                };
            case TRANSFER -> new Object[] {"reference", "邻区仲裁委员会"};
            case TERMINATION -> new Object[] {"ground", "OTHER_TERMINATION"};
            case WITHDRAWAL -> new Object[] {"ground", "VOLUNTARY", "raisedBy", "APPLICANT"};
            case SETTLEMENT -> new Object[] {"raisedBy", "APPLICANT"};
            default -> new Object[] {};
        };
    }

    private boolean recusal(RegistrationNumber number, Dice dice) {
        var person = colleagues.somebodySeated(number, dice);
        person.ifPresent(one -> tribunal.challenged(
                number,
                one,
                Recusal.Raiser.RESPONDENT,
                null,
                Recusal.Ground.INTEREST,
                dice.one(Recusal.Moment.values()),
                "略"));
        return person.isPresent();
    }

    private static boolean isRefusal(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused) {
                return true;
            }
        }
        return false;
    }
}
