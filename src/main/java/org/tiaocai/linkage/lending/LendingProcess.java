package org.tiaocai.linkage.lending;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.ModelLimits;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.Courts;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells a lending. */
@Component
@Transactional
public class LendingProcess {

    private final RuntimeService engine;
    private final Lendings lendings;
    private final Courts courts;
    private final CourtCases courtCases;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    LendingProcess(
            RuntimeService engine,
            Lendings lendings,
            Courts courts,
            CourtCases courtCases,
            RunningLimits limits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.lendings = lendings;
        this.courts = courts;
        this.courtCases = courtCases;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 收到调卷函; the same letter told twice changes nothing. */
    public long asked(RegistrationNumber number, LendingLetter letter) {
        var court = courts.get(letter.court());
        var before = lendings.find(court.id(), letter.letterNo());
        if (before.isPresent()) {
            if (!before.get().number().equals(number)) {
                throw new Refused("调卷函 " + letter.letterNo() + " 已经登记为另一案件的借阅");
            }
            return before.get().id();
        }
        var one = lendings.insert(number, letter, LocalDate.now(clock));
        courtCases.concerns(number, court.id());
        limits.start(number, RuleIds.FILE_LENDING, one.subject(), one.askedOn(), "收到调卷函");
        journal.act(number, "收到" + court.name() + "调卷函", letter.letterNo());
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                "file-lending",
                number.value(),
                Map.of(
                        LendingVariables.LENDING.name(), one.id(),
                        LendingVariables.VOLUMES.name(), letter.volumes().name(),
                        ModelLimits.SUBJECT.name(), one.subject())));
        return one.id();
    }
}
