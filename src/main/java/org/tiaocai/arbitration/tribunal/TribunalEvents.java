package org.tiaocai.arbitration.tribunal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Askers;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.limits.ModelLimits;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Groups;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells an arbitration about its tribunal. */
@Component
public class TribunalEvents {

    /** The message of the arbitration's model. */
    private static final String REFORMED = "tribunalRevoked";

    private final RuntimeService engine;
    private final Arbitrations arbitrations;
    private final Tribunals tribunals;
    private final Recusals recusals;
    private final Arbitrators roster;
    private final TribunalAtWork work;
    private final ReplacementModel model;
    private final Duties duties;
    private final Stages stages;
    private final Parties parties;
    private final Askers askers;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    TribunalEvents(
            RuntimeService engine,
            Arbitrations arbitrations,
            Tribunals tribunals,
            Recusals recusals,
            Arbitrators roster,
            TribunalAtWork work,
            ReplacementModel model,
            Duties duties,
            Stages stages,
            Parties parties,
            Askers askers,
            RunningLimits limits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.arbitrations = arbitrations;
        this.tribunals = tribunals;
        this.recusals = recusals;
        this.roster = roster;
        this.work = work;
        this.model = model;
        this.duties = duties;
        this.stages = stages;
        this.parties = parties;
        this.askers = askers;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 申请回避 (规则11, 12): the person takes no part until it is decided within three working days; one that comes after
     * the debate is put on record and not examined.
     */
    @Transactional
    public Recusal challenged(
            RegistrationNumber number,
            @Nullable String person,
            Recusal.@Nullable Raiser by,
            @Nullable Long byParty,
            Recusal.@Nullable Ground ground,
            Recusal.@Nullable Moment moment,
            @Nullable String account) {
        if (person == null || by == null || ground == null || moment == null) {
            throw new Refused("请选择被申请回避的人员、提出人、事由和提出的时间");
        }
        if (account == null || account.isBlank() || account.length() > 2_000) {
            throw new Refused("请填写申请回避的理由（《劳动人事争议仲裁办案规则》第十一条），不超过两千字");
        }
        var side = by.side();
        if (side != null && parties.reachable(number).stream().noneMatch(party -> party.side() == side)) {
            throw new Refused("提出人不是本案的一方：本案没有这一方当事人，请重新选择");
        }
        var asker = side == null ? null : askers.of(number, side, byParty).party();
        arbitrations.inTurn(number);
        if (!tribunals.of(number).people().contains(person)) {
            throw new Refused("被申请回避的人员不在本案仲裁庭");
        }
        if (recusals.of(number).stream()
                .anyMatch(one ->
                        one.isPendingOn(person) && one.raisedBy() == by && Objects.equals(one.byParty(), asker))) {
            throw new Refused("该提出人对该人员的回避申请正在审查，不能重复提出；其他当事人提出的，请选择是哪一名当事人");
        }
        var stage = stages.of(number);
        if (!moment.isNow(stage)) {
            throw new Refused("案件" + stage.label() + "，不能登记为“" + moment.label() + "”提出的回避申请，请按现在的情况选择提出的时间");
        }
        var recusal = recusals.register(number, person, by, asker, ground, moment, account, actor.id());
        if (moment == Recusal.Moment.TOO_LATE) {
            recusals.decide(recusal.id(), Recusal.Outcome.IGNORED, actor.id(), "辩论终结后提出（规则第十一条）");
            journal.act(number, "回避申请逾期，不予审查", ground.label());
            return recusals.get(recusal.id());
        }
        duties.lockOut(number, person);
        limits.start(number, RuleIds.RECUSAL_DECISION, recusal.subject(), LocalDate.now(clock), "提出回避申请");
        journal.act(number, "申请" + actor.nameOf(person) + "回避，暂停参与本案", ground.label());
        var deciders = roster.isDirector(person) ? Groups.COMMISSION : Groups.INSTITUTE_HEAD + "," + Groups.DIRECTOR;
        tell(
                number,
                "recusalRaised",
                Map.of(
                        TribunalVariables.RECUSAL.name(),
                        recusal.id(),
                        TribunalVariables.DECIDERS.name(),
                        deciders,
                        ModelLimits.SUBJECT.name(),
                        recusal.subject()));
        return recusal;
    }

    /** 组庭不合规定 (组织规则15): it is revoked and formed anew. */
    @Transactional
    public void compositionUnlawful(RegistrationNumber number, @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 2_000) {
            throw new Refused("请填写组庭不合规定的情形，不超过两千字");
        }
        if (tribunals.of(number).seated().isEmpty()) {
            throw new Refused("案件 " + number + " 还没有组成仲裁庭");
        }
        work.reason(number).ifPresent(why -> {
            throw new Refused(why);
        });
        journal.act(number, "组庭不合规定，撤销并重新组庭", reason);
        tell(number, REFORMED, Map.of(TribunalVariables.LEAVING.name(), ""));
    }

    /**
     * 更换仲裁庭成员 otherwise than by a recusal: who leaves the house, is ill for long or may not be appointed goes, and
     * another takes the seat; the parties are told in writing (组织规则15).
     */
    @Transactional
    public void memberLeaves(RegistrationNumber number, @Nullable String person, @Nullable String reason) {
        if (person == null || person.isBlank()) {
            throw new Refused("请选择离开仲裁庭的人员");
        }
        if (reason == null || reason.isBlank() || reason.length() > 2_000) {
            throw new Refused("请填写更换的原因，不超过两千字");
        }
        arbitrations.inTurn(number);
        if (!tribunals.of(number).people().contains(person)) {
            throw new Refused(actor.nameOf(person) + "不在本案仲裁庭，请刷新后重新选择");
        }
        if (recusals.of(number).stream().anyMatch(one -> one.isPendingOn(person))) {
            throw new Refused("对" + actor.nameOf(person) + "的回避申请正在审查，请先作出决定");
        }
        work.reason(number).ifPresent(why -> {
            throw new Refused(why);
        });
        model.mustKnowIt(number);
        tribunals.relieve(number, person, reason.strip());
        journal.act(number, "决定更换仲裁庭成员：" + actor.nameOf(person), reason.strip());
        tell(number, REFORMED, Map.of(TribunalVariables.LEAVING.name(), person));
    }

    private void tell(RegistrationNumber number, String event, Map<String, Object> variables) {
        if (arbitrations.get(number).closing() != null) {
            throw new Refused("案件 " + number + " 的仲裁已经结案，不能再办理这一事项");
        }
        try {
            actor.asApplication(engine.createMessageCorrelation(event)
                    .processInstanceBusinessKey(number.value())
                    .setVariablesLocal(variables)::correlateWithResult);
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new Refused("案件 " + number + " 现在不能办理这一事项");
        }
    }
}
