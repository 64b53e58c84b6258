package org.tiaocai.limits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 更正起算日: the day from which a limit of the case runs was typed wrongly. The limit of the right day takes its place, and
 * what had ended the other ends it too; the other one falls away, with its reckoning on record.
 */
@Component
@Transactional
public class CorrectedStarts {

    /** 最后还能移动的阶段: later the case has been decided on the day as it was known then, and nobody's decision is undone. */
    private static final Map<String, CaseStage> UNTIL = Map.of(
            RuleIds.WAY_TO_ARBITRATION, CaseStage.MEDIATION,
            RuleIds.SUPPLEMENT_NOTICE, CaseStage.SUGGESTED,
            RuleIds.FILING_DECISION, CaseStage.SUGGESTED,
            RuleIds.COLLECTIVE_FILING_DECISION, CaseStage.SUGGESTED,
            RuleIds.COLLECTIVE_NOTICE, CaseStage.SUGGESTED,
            RuleIds.LIMITATION_PERIOD, CaseStage.DEBATED,
            RuleIds.LIMITATION_AFTER_RELATION, CaseStage.DEBATED);

    private final LimitQueries limits;
    private final LimitRows rows;
    private final RunningLimits running;
    private final Stages stages;
    private final Clock clock;

    CorrectedStarts(LimitQueries limits, LimitRows rows, RunningLimits running, Stages stages, Clock clock) {
        this.limits = limits;
        this.rows = rows;
        this.running = running;
        this.stages = stages;
        this.clock = clock;
    }

    /** Whether what the limit bears on is undecided, so that it follows a day that is corrected. */
    public boolean areOpen(RegistrationNumber number, String rule) {
        var until = Objects.requireNonNull(UNTIL.get(rule), rule);
        return stages.of(number).compareTo(until) <= 0;
    }

    /**
     * Nothing happens where the case has been decided on the day as it was known, or where the limit never ran from that day, such as one that has begun anew since.
     *
     * @param to null where none of the rule runs after all
     */
    public void move(RegistrationNumber number, String rule, LocalDate from, @Nullable LocalDate to, String reason) {
        if (!from.equals(to) && areOpen(number, rule)) {
            startedOn(number, rule, from).ifPresent(one -> {
                if (to == null) {
                    fallsAway(one);
                } else {
                    move(one, to, reason);
                }
            });
        }
    }

    private void move(RunningLimit one, LocalDate to, String reason) {
        var number = one.number();
        if (one.status() == Status.RUNNING || one.status() == Status.STOPPED) {
            running.reset(number, one.rule(), to, reason);
            return;
        }
        fallsAway(one);
        running.reset(number, one.rule(), to, reason);
        if (one.settledOn() != null) {
            running.settle(number, one.rule(), one.settledOn());
        }
    }

    private void fallsAway(RunningLimit one) {
        rows.ended(one.id(), Status.VOID, LocalDate.now(clock));
    }

    private Optional<RunningLimit> startedOn(RegistrationNumber number, String rule, LocalDate day) {
        return limits.of(number).stream()
                .filter(one -> one.rule().equals(rule) && one.subject().isEmpty())
                .filter(one -> one.status() != Status.VOID && one.startedOn().equals(day))
                .reduce((earlier, later) -> later);
    }
}
