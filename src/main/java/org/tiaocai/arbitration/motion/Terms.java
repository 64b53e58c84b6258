package org.tiaocai.arbitration.motion;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.collective.ReservedAct;
import org.tiaocai.arbitration.motion.Motion.Decision;
import org.tiaocai.dispute.Side;

/** On what terms a kind of motion is raised, decided and told; each kind says its own in {@link MotionKind}. */
final class Terms {

    private final String label;
    private List<Obstacle> obstacles = List.of(Obstacle.CLOSED);
    private @Nullable Obstacle warning;
    private @Nullable Side raiser;
    private @Nullable String wrongRaiser;
    private @Nullable ReservedAct matter;
    private @Nullable Side represented;
    private @Nullable String period;
    private @Nullable String limit;
    private boolean startsLimit;
    private Decider decider = Decider.NOBODY;
    private String task = "";
    private List<Decision> decisions = List.of();
    private final Map<Decision, String> papers = new EnumMap<>(Decision.class);
    private Sequel sequel = Sequel.GOES_ON;
    private @Nullable ClosingMethod closing;

    Terms(String label) {
        this.label = label;
    }

    /** Whom the model asks; by its name the conditions of {@code motion.bpmn}. */
    enum Decider {
        HEAD,
        TRIBUNAL,
        PARTIES,
        NOBODY
    }

    /** How the case goes on after it. */
    enum Sequel {
        GOES_ON,
        STANDS_STILL,
        CLOSES
    }

    /** Beside a closed case, which is past all motions. */
    Terms notWhile(Obstacle... more) {
        obstacles = Stream.concat(Stream.of(Obstacle.CLOSED), Stream.of(more)).toList();
        return this;
    }

    Terms warnsOf(Obstacle near) {
        warning = near;
        return this;
    }

    Terms raisedOnlyBy(Side side, String otherwise) {
        raiser = side;
        wrongRaiser = otherwise;
        return this;
    }

    /** 代表人 need those whom they represent (规则63), whoever is said to have raised it. */
    Terms needsConsentTo(ReservedAct what) {
        matter = what;
        return this;
    }

    /** The same where the side itself raised it. */
    Terms needsConsentTo(ReservedAct what, Side raisedBy) {
        represented = raisedBy;
        return needsConsentTo(what);
    }

    /** Raised after this rule's period it is put on record and not examined. */
    Terms inTimeOf(String rule) {
        period = rule;
        return this;
    }

    /** To be decided before the limit of the case is over. */
    Terms decidedWithin(String rule) {
        limit = rule;
        return this;
    }

    /** To be decided within a limit of its own, which starts when it is raised. */
    Terms startsLimit(String rule) {
        startsLimit = true;
        return decidedWithin(rule);
    }

    Terms decidedBy(Decider who, String taskName, Decision... possible) {
        decider = who;
        task = taskName;
        decisions = List.of(possible);
        return this;
    }

    Terms bySignatureOfAll() {
        decider = Decider.PARTIES;
        return this;
    }

    /** The paper that tells the parties of these decisions. */
    Terms toldBy(String code, Decision... of) {
        Stream.of(of).forEach(decision -> papers.put(decision, code));
        return this;
    }

    Terms standsStill() {
        sequel = Sequel.STANDS_STILL;
        return this;
    }

    Terms closes(ClosingMethod how) {
        sequel = Sequel.CLOSES;
        closing = how;
        return this;
    }

    String label() {
        return label;
    }

    List<Obstacle> obstacles() {
        return obstacles;
    }

    Optional<Obstacle> warning() {
        return Optional.ofNullable(warning);
    }

    /** The only side that may raise it; empty where anybody may, and the commission of its own motion. */
    Optional<Side> raiser() {
        return Optional.ofNullable(raiser);
    }

    Optional<String> refusalOf(@Nullable Side raisedBy) {
        return raiser == null || raiser == raisedBy ? Optional.empty() : Optional.ofNullable(wrongRaiser);
    }

    Optional<ReservedAct> consent(@Nullable Side raisedBy) {
        return represented == null || represented == raisedBy ? Optional.ofNullable(matter) : Optional.empty();
    }

    Optional<String> period() {
        return Optional.ofNullable(period);
    }

    Optional<String> limit() {
        return Optional.ofNullable(limit);
    }

    Optional<String> ownLimit() {
        return limit().filter(rule -> startsLimit);
    }

    Decider decider() {
        return decider;
    }

    /** What the decider's task is called. */
    String task() {
        return task;
    }

    List<Decision> decisions() {
        return decisions;
    }

    Optional<String> paper(Decision decision) {
        return Optional.ofNullable(papers.get(decision));
    }

    Map<Decision, String> papers() {
        return Map.copyOf(papers);
    }

    Sequel sequel() {
        return sequel;
    }

    Optional<ClosingMethod> closing() {
        return Optional.ofNullable(closing);
    }
}
