package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.collective.Consents;
import org.tiaocai.arbitration.collective.ReservedAct;
import org.tiaocai.dispute.Askers;
import org.tiaocai.dispute.Authority;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.ModelLimits;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;

/** 登记程序事项: what is asked for in time becomes an event of the arbitration; what is late is put on record. */
@Component
public class CaseEvents {

    /** The message of the arbitration's model. */
    private static final String RAISED = "motionRaised";

    private static final String LATE = "D408-2";

    private final RuntimeService engine;
    private final Arbitrations arbitrations;
    private final Stages stages;
    private final SideRoads roads;
    private final PersonsAsked asked;
    private final NewPersons persons;
    private final Motions motions;
    private final Papers papers;
    private final Submission submission;
    private final Consents consents;
    private final Authority authority;
    private final Askers askers;
    private final Parties parties;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    CaseEvents(
            RuntimeService engine,
            Arbitrations arbitrations,
            Stages stages,
            SideRoads roads,
            PersonsAsked asked,
            NewPersons persons,
            Motions motions,
            Papers papers,
            Submission submission,
            Consents consents,
            Authority authority,
            Askers askers,
            Parties parties,
            RunningLimits limits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.arbitrations = arbitrations;
        this.stages = stages;
        this.roads = roads;
        this.asked = asked;
        this.persons = persons;
        this.motions = motions;
        this.papers = papers;
        this.submission = submission;
        this.consents = consents;
        this.authority = authority;
        this.askers = askers;
        this.parties = parties;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 逾期提出的告知书.
     *
     * @param separately it can still be applied for in a case of its own
     */
    record LateMotionNotice(MotionKind kind, LocalDate raisedOn, boolean separately) implements Facts {}

    Standing standing(RegistrationNumber number) {
        return new Standing(arbitrations.get(number), motions.of(number), limits.of(number), LocalDate.now(clock));
    }

    /**
     * By the form of the case page, as JSON.
     *
     * @throws Refused with the reason when the law does not leave the motion open now, or naming what is missing
     */
    @Transactional
    public Motion raised(RegistrationNumber number, MotionKind kind, String form) {
        var meant = meant(kind, form);
        var who = submission.parse(form, MotionForm.class);
        var asker = askers.of(number, sideOf(meant, who), who.byParty());
        var by = new MotionForm(asker.side(), asker.party(), who.byAgent(), who.content());
        var said = submission.parse(form, meant.details());
        var details = asker.party() != null && askers.isOneOfSeveral(number, asker)
                ? roads.of(meant).ofOne(asker.party(), said)
                : said;
        var newcomers = meant.terms().bringsSomebody ? asked.asked(form) : List.<String>of();
        roads.of(meant).checkWhoComes(number, details, newcomers);
        var motion = raised(number, meant, by, details);
        persons.keep(motion, newcomers);
        return motion;
    }

    /** A kind that one side alone raises need not be told which, unless the party says it. */
    private static @Nullable Side sideOf(MotionKind kind, MotionForm said) {
        return said.byParty() == null ? kind.terms().raiser(said.raisedBy()) : said.raisedBy();
    }

    private record GroundOf(@Nullable String ground) {}

    /** 追加 on the ground of a death or an end is a succession: who comes in takes a place that is there. */
    private MotionKind meant(MotionKind kind, String form) {
        var ground = kind == MotionKind.JOINDER
                ? submission.parse(form, GroundOf.class).ground()
                : null;
        return ground != null && SuccessionGround.isNamed(ground) ? MotionKind.SUCCESSION : kind;
    }

    /** 法院已受理逾期未裁的起诉 (规则48): termination is proposed in the liaison's name. */
    @Transactional
    public void courtDocketed(RegistrationNumber number, String docketNo, LocalDate docketedOn) {
        raised(
                number,
                MotionKind.TERMINATION,
                new MotionForm(null, null, null, "人民法院已受理当事人以逾期未裁提起的诉讼，案号 " + docketNo),
                new CaseTermination.Details(
                        CaseTermination.Ground.COURT_DOCKETED, docketNo, docketedOn, null, null, null));
    }

    private Motion raised(RegistrationNumber number, MotionKind kind, MotionForm form, MotionDetails details) {
        arbitrations.inTurn(number);
        var standing = standing(number);
        standing.refusal(kind).or(() -> details.refusal(standing)).ifPresent(reason -> {
            throw new Refused("现在不能办理“" + kind.label() + "”：" + reason);
        });
        kind.terms()
                .refusalOf(form.raisedBy())
                .or(() -> roads.of(kind).notByWhoWorks(number))
                .ifPresent(words -> {
                    throw new Refused(words);
                });
        if (kind.terms().oncePerAsker && standing.waits(kind, form.raisedBy(), form.byParty())) {
            throw new Refused("现在不能办理“" + kind.label() + "”：同一提出人的同类事项正在审查，决定之后才能再提出；其他当事人提出的，请选择是哪一名当事人");
        }
        roads.of(kind).check(number, details);
        roads.of(kind)
                .onlyOf(number, details)
                .filter(side -> side != form.raisedBy())
                .ifPresent(side -> {
                    throw new Refused("这是" + side.label() + "的请求，由其提出");
                });
        kind.terms()
                .reserved()
                .ifPresent(act -> authority.mustCover(number, form.byAgent(), form.raisedBy(), act.label()));
        var theirs = roads.of(kind).givesUpFor(number, details);
        if (form.byParty() != null && !List.of(form.byParty()).containsAll(theirs)) {
            throw new Refused("这是" + parties.names(number, theirs) + "共同的请求，由其一并提出：提出人不选其中一名");
        }
        authority.mustActFor(number, form.byAgent(), form.byParty() == null ? theirs : List.of(form.byParty()));
        var motion = motions.register(number, kind, form, roads.of(kind).asOf(number, details), actor.id());
        if (standing.isTooLate(kind, raisers(number, form))) {
            mustBeTheFirst(motion);
            motions.decide(motion.id(), Motion.Decision.IGNORED, actor.id(), "逾期提出");
            var told = new LateMotionNotice(kind, motion.raisedOn(), kind.terms().closing == null);
            papers.issue(number, LATE, motion.subject(), told);
            journal.act(number, kind.label() + "：逾期提出，告知另行申请", null);
            return motions.get(motion.id());
        }
        kind.terms().consent(motion.raisedBy()).ifPresent(act -> consented(motion, act, theirs, details));
        journal.act(number, "提出" + kind.label(), form.content());
        kind.terms()
                .ownLimit()
                .ifPresent(
                        rule -> limits.start(number, rule, motion.subject(), motion.raisedOn(), "收到" + kind.label()));
        tell(motion);
        return motion;
    }

    /** Who asks, or the side for which it is asked. */
    private List<Long> raisers(RegistrationNumber number, MotionForm form) {
        return form.byParty() == null
                ? parties.standing(number).stream()
                        .filter(party -> party.side() == Objects.requireNonNullElse(form.raisedBy(), Side.RESPONDENT))
                        .map(Party::id)
                        .toList()
                : List.of(form.byParty());
    }

    /** Who asks speaks for himself; what others give up by it, or everybody, those who are represented consent to (规则63). */
    private void consented(Motion motion, ReservedAct act, List<Long> theirs, MotionDetails details) {
        if (theirs.isEmpty() && MotionDetails.named(details).isEmpty()) {
            consents.use(motion.number(), act);
        } else {
            var others =
                    theirs.stream().filter(one -> !one.equals(motion.byParty())).toList();
            consents.use(motion.number(), act, others);
        }
    }

    /** What came late is answered at once, so that nothing pending would show that it came before. */
    private void mustBeTheFirst(Motion late) {
        if (motions.of(late.number()).stream()
                .anyMatch(one -> one.id() != late.id()
                        && one.kind() == late.kind()
                        && one.raisedBy() == late.raisedBy()
                        && Objects.equals(one.byParty(), late.byParty())
                        && one.decision() == Motion.Decision.IGNORED
                        && one.content().equals(late.content()))) {
            throw new Refused("同样的“" + late.kind().label() + "”已经登记为逾期提出并书面告知，请刷新后核对");
        }
    }

    private void tell(Motion motion) {
        var terms = motion.kind().terms();
        // All four each time: they stay in the arbitration, and the next motion would find what the last one left.
        Map<String, Object> carried = Map.of(
                MotionVariables.MOTION.name(), motion.id(),
                MotionVariables.DECIDER.name(),
                        terms.decider(stages.of(motion.number())).name(),
                ModelLimits.RULE.name(), Objects.requireNonNullElse(terms.limit, ""),
                ModelLimits.SUBJECT.name(),
                        terms.ownLimit().map(rule -> motion.subject()).orElse(""));
        try {
            actor.asApplication(engine.createMessageCorrelation(RAISED)
                    .processInstanceBusinessKey(motion.number().value())
                    .setVariablesLocal(carried)::correlateWithResult);
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new Refused(
                    "案件 " + motion.number() + " 现在不能办理“" + motion.kind().label() + "”");
        }
    }
}
