package org.tiaocai.arbitration.hearing;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.scheduling.LinkedCases;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;

/**
 * 合并开庭: the leading case finds the day for all; each of the others is told on its own notice, takes part in the same
 * session, and has its own record and award.
 */
@Component
@Transactional
public class JointHearings {

    private static final String ARRANGED = "leadingHearingArranged";

    private final RuntimeService engine;
    private final TaskService tasks;
    private final Hearings hearings;
    private final HearingPlan plan;
    private final HeardTogether together;
    private final ShortNotices shortNotices;
    private final Tribunals tribunals;
    private final Arbitrations arbitrations;
    private final LinkedCases sessions;
    private final Cancellation cancellation;
    private final Journal journal;
    private final Actor actor;

    JointHearings(
            @Lazy RuntimeService engine,
            @Lazy TaskService tasks,
            Hearings hearings,
            HearingPlan plan,
            HeardTogether together,
            ShortNotices shortNotices,
            Tribunals tribunals,
            Arbitrations arbitrations,
            LinkedCases sessions,
            Cancellation cancellation,
            Journal journal,
            Actor actor) {
        this.engine = engine;
        this.tasks = tasks;
        this.hearings = hearings;
        this.plan = plan;
        this.together = together;
        this.shortNotices = shortNotices;
        this.tribunals = tribunals;
        this.arbitrations = arbitrations;
        this.sessions = sessions;
        this.cancellation = cancellation;
        this.journal = journal;
        this.actor = actor;
    }

    /** @throws Refused naming why the two cannot be heard in one session */
    public void check(RegistrationNumber leading, RegistrationNumber joined) {
        Stream.of(leading, joined)
                .filter(one -> arbitrations.get(one).isNoticedAtOnce())
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused(one + " 是一次性通知组庭、答辩和开庭的集体争议（规则第六十四条），不能并案");
                });
        mustSitAlike(leading, joined);
        if (hearings.planned(joined).isPresent()) {
            throw new Refused(joined + " 已经排定自己的庭审："
                    + (mayFollow(joined, leading)
                            ? "请在它的案卷页以它为主案，并入 " + leading + "；或者待该次庭审取消、休庭之后再并入本案"
                            : "请待该次庭审取消、休庭之后再并入本案"));
        }
        hearings.planned(leading).ifPresent(hearing -> mustComeInTime(hearing, joined));
    }

    /** Whether it helps to take the other one for the leading case: what is advised must not be refused in turn. */
    private boolean mayFollow(RegistrationNumber leading, RegistrationNumber joined) {
        var hearing = hearings.planned(leading);
        if (hearing.isEmpty()
                || hearings.planned(joined).isPresent()
                || together.leading(leading).isPresent()
                || !together.joined(joined).isEmpty()
                || together.leading(joined).isPresent()) {
            return false;
        }
        try {
            mustComeInTime(hearing.get(), joined);
            return true;
        } catch (Refused tooLate) {
            return false;
        }
    }

    private void mustComeInTime(Hearing leading, RegistrationNumber joined) {
        if (!isReady(joined)) {
            throw new Refused("主案已经排定 " + leading.hearingOn() + " 开庭，而 " + joined
                    + " 还在庭前准备，不能在同日开庭：请待它准备好（组庭、送达、答辩、举证办完）之后再并入；赶不上的，待主案的庭审取消、休庭之后再并入");
        }
        plan.check(joined, leading.hearingOn(), false);
    }

    /** 并案: from now on the case waits for the day of the leading one, or has it already. */
    public void joined(RegistrationNumber leading, RegistrationNumber joined) {
        tell(joined, "joinedToLeadingCase");
        hearings.planned(leading).ifPresent(hearing -> follow(hearing, joined));
    }

    /** Whether the two have been heard together, so that the session is of both for good. */
    public boolean haveBeenHeard(RegistrationNumber leading, RegistrationNumber joined) {
        var sessionsOfLeading = hearings.of(leading).stream()
                .filter(Hearing::counts)
                .map(Hearing::bookingId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return hearings.of(joined).stream()
                .anyMatch(one -> one.counts() && sessionsOfLeading.contains(one.bookingId()));
    }

    /** 分案: the case is in the common session no longer, and finds a day of its own. */
    public void separated(RegistrationNumber joined) {
        hearings.planned(joined).ifPresent(hearing -> {
            cancellation.release(hearing);
            cancellation.findAnotherDay(joined);
        });
        tell(joined, "separatedFromLeadingCase");
    }

    /** @throws Refused while one of the cases that are heard with it cannot be heard yet, or has another tribunal */
    void mustBeReady(RegistrationNumber leading) {
        together.leading(leading).ifPresent(other -> {
            throw new Refused("本案已并入 " + other + "，由主案一并安排开庭");
        });
        together.joined(leading).forEach(joined -> {
            mustSitAlike(leading, joined);
            if (!isReady(joined)) {
                throw new Refused(
                        "并入的 " + joined + " 还没有准备到可以开庭（组庭、送达、答辩、举证没有办完，或者上一次的开庭通知还在送达）：" + "办完之后一并安排；不能等的，请先分案");
            }
        });
    }

    /** Each joined case has the same session: its parties are booked with the others, and its notice goes out. */
    void follow(Hearing hearing) {
        together.joined(hearing.number()).forEach(joined -> follow(hearing, joined));
    }

    private void follow(Hearing hearing, RegistrationNumber joined) {
        var booking = Objects.requireNonNull(hearing.bookingId(), "a planned hearing is booked");
        if (!sessions.of(booking).contains(joined)) {
            sessions.join(booking, joined, "并案审理");
        }
        var shortened = hearing.shortNoticeAgreed() && shortNotices.areAgreed(booking, joined);
        var id = hearings.plan(joined, booking, hearing.hearingOn(), shortened);
        journal.act(joined, "随主案 " + hearing.number() + " 确定开庭时间", null);
        actor.asApplication(() -> engine.createMessageCorrelation(ARRANGED)
                .processInstanceBusinessKey(joined.value())
                .setVariable(HearingVariables.HEARING.name(), id)
                .correlateWithResult());
    }

    /** What the leading case put on record is put on record in each of the others, with who came of its own parties. */
    void held(Hearing hearing, String sheet, HearingOutcome outcome) {
        for (var other : hearings.sharing(hearing)) {
            var task = actor.asApplication(() -> tasks.createTaskQuery()
                    .processInstanceBusinessKey(other.number().value())
                    .taskDefinitionKey("holdHearing")
                    .singleResult());
            if (task != null) {
                var handedIn = Variables.createVariables()
                        .putValue(HearingVariables.OUTCOME.name(), outcome.name())
                        .putValueTyped(
                                Submission.VARIABLE,
                                SpinValues.jsonValue(Spin.JSON(sheet))
                                        .setTransient(true)
                                        .create());
                put(other.number(), task.getId(), handedIn);
            }
        }
    }

    private void put(RegistrationNumber number, String task, VariableMap handedIn) {
        try {
            actor.asApplication(() -> {
                tasks.complete(task, handedIn);
                return task;
            });
        } catch (Refused refused) {
            throw new Refused("一并审理的 " + number + "：" + refused.getMessage());
        }
    }

    /** The other cases of the session, as a paper names them; null where there are none. */
    public @Nullable String named(RegistrationNumber number) {
        var all = new HashSet<>(together.joined(number));
        together.leading(number).ifPresent(leading -> {
            all.add(leading);
            all.addAll(together.joined(leading));
        });
        all.remove(number);
        return all.isEmpty()
                ? null
                : all.stream()
                        .map(one -> arbitrations.get(one).title())
                        .sorted()
                        .collect(Collectors.joining("、"));
    }

    private void mustSitAlike(RegistrationNumber leading, RegistrationNumber joined) {
        List<String> of = tribunals.of(leading).people();
        List<String> other = tribunals.of(joined).people();
        if (!of.isEmpty() && !other.isEmpty() && !new HashSet<>(of).equals(new HashSet<>(other))) {
            throw new Refused(leading + " 与 " + joined + " 的仲裁庭组成人员、记录人员不同，不能一并开庭；由同一仲裁庭审理的才能并案");
        }
    }

    private boolean isReady(RegistrationNumber number) {
        return actor.asApplication(() -> engine.createExecutionQuery()
                                .processInstanceBusinessKey(number.value())
                                .messageEventSubscriptionName(ARRANGED)
                                .count()
                        + tasks.createTaskQuery()
                                .processInstanceBusinessKey(number.value())
                                .taskDefinitionKey("arrangeHearing")
                                .count())
                > 0;
    }

    private void tell(RegistrationNumber number, String message) {
        actor.asApplication(() -> engine.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAllWithResult());
    }
}
