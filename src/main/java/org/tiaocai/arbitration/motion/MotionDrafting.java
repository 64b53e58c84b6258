package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.arbitration.motion.Motion.Decision;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.Refused;

/**
 * 程序事项的决定书、通知书 as whoever decides or approves reads them before: what the parties will be told by each decision
 * that has a paper of its own, but for the reason and for the new last day, which follow from the decision.
 */
@Configuration(proxyBeanMethods = false)
class MotionDrafting {

    private static final Set<MotionKind> CHANGES_THE_CASE =
            EnumSet.of(MotionKind.CLAIM_CHANGE, MotionKind.JOINDER, MotionKind.SUCCESSION);

    @Bean
    Drafting motionNoticeDraft(OpenTasks tasks, Motions motions, SideRoads roads, RunningLimits limits, Clock clock) {
        var codes = Arrays.stream(MotionKind.values())
                .flatMap(kind -> kind.decisions().stream()
                        .filter(decision -> isKnownBefore(kind, decision))
                        .flatMap(decision -> kind.terms().paper(decision).stream()))
                .collect(Collectors.toSet());
        return new OnlySeen(codes, "文书按登记的事项和决定写成，不在这里修改", (number, task) -> {
            var motion = motions.get(tasks.id(task, MotionVariables.MOTION));
            var due = limits.running(number, MotionKind.AWARD_LIMIT)
                    .map(RunningLimit::dueOn)
                    .orElse(null);
            return papers(motion, roads.of(motion.kind()), new SideRoad.AwardDue(due, null), LocalDate.now(clock));
        });
    }

    private static List<Paper> papers(Motion motion, SideRoad road, SideRoad.AwardDue due, LocalDate today) {
        var shown = new HashSet<String>();
        var papers = new ArrayList<Paper>();
        for (var decision : motion.kind().decisions()) {
            if (isKnownBefore(motion.kind(), decision) && isOpen(road, motion, decision)) {
                motion.kind()
                        .terms()
                        .paper(decision)
                        .filter(shown::add)
                        .ifPresent(code -> papers.add(
                                new Paper(code, motion.subject(), road.told(motion.supposing(decision, today), due))));
            }
        }
        return papers;
    }

    /** Whether the law leaves the decision open. */
    private static boolean isOpen(SideRoad road, Motion motion, Decision decision) {
        try {
            road.check(motion, decision);
            return true;
        } catch (Refused closed) {
            return false;
        }
    }

    /** Which claims and parties stand in the case by it, and who is told, is said only once it is granted. */
    private static boolean isKnownBefore(MotionKind kind, Decision decision) {
        return decision != Decision.GRANTED || !CHANGES_THE_CASE.contains(kind);
    }
}
