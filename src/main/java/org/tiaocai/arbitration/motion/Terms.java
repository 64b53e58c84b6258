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
import org.tiaocai.rights.CaseStage;

/** On what terms a kind of motion is raised, decided and told; each kind says its own in {@link MotionKind}. */
final class Terms {

    final String label;
    List<Obstacle> obstacles = List.of(Obstacle.CLOSED);

    @Nullable
    Obstacle warning;

    @Nullable
    Side raiser;

    private @Nullable String wrongRaiser;
    boolean houseOnly;
    boolean partiesOnly;
    boolean oncePerAsker;
    private boolean raiserAssumed;
    private @Nullable ReservedAct reserved;
    private @Nullable Side represented;

    @Nullable
    String period;

    @Nullable
    String limit;

    private boolean startsLimit;
    Decider decider = Decider.NOBODY;
    String task = "";
    List<Decision> decisions = List.of();
    final Map<Decision, String> papers = new EnumMap<>(Decision.class);
    Sequel sequel = Sequel.GOES_ON;
    boolean bringsSomebody;

    @Nullable
    ClosingMethod closing;

    Terms(String label) {
        this.label = label;
    }

    /** Whom the model asks. */
    enum Decider {
        HEAD,
        TRIBUNAL,
        PARTIES,
        NOBODY
    }

    /** How the case goes on afterwards. */
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

    /** 中止期间 it is raised and decided like at any other time. */
    boolean goesOnWhileSuspended() {
        return !obstacles.contains(Obstacle.SUSPENDED);
    }

    /** What the decider is told beforehand. */
    Terms warnsOf(Obstacle near) {
        warning = near;
        return this;
    }

    Terms raisedOnlyBy(Side side, String otherwise) {
        raiser = side;
        wrongRaiser = otherwise;
        return this;
    }

    /** The same, and where nobody is named it is that side. */
    Terms raisedBy(Side side, String otherwise) {
        raiserAssumed = true;
        return raisedOnlyBy(side, otherwise);
    }

    /** Nobody of the case asks for it: the house finds that it is needed (依职权). */
    Terms raisedByTheHouse(String otherwise) {
        houseOnly = true;
        wrongRaiser = otherwise;
        return this;
    }

    /** The house cannot ask for it in the parties' stead: it has to be said which side does. */
    Terms raisedByAParty(String otherwise) {
        partiesOnly = true;
        wrongRaiser = otherwise;
        return this;
    }

    /** While one is undecided nobody asks for the same again, but each other party may ask for its own. */
    Terms oncePerAsker() {
        oncePerAsker = true;
        return this;
    }

    /** Who raises it, where the form names nobody. */
    @Nullable
    Side raiser(@Nullable Side named) {
        return named == null && raiserAssumed ? raiser : named;
    }

    Optional<String> refusalOf(@Nullable Side raisedBy) {
        if (partiesOnly && (raisedBy == null || raisedBy == Side.THIRD_PARTY)) {
            return Optional.ofNullable(wrongRaiser);
        }
        var right = houseOnly ? raisedBy == null : raiser == null || raiser == raisedBy;
        return right ? Optional.empty() : Optional.ofNullable(wrongRaiser);
    }

    /** 代表人 need those whom they represent (规则63), whoever is said to have raised it. */
    Terms needsConsentTo(ReservedAct act) {
        reserved = act;
        return this;
    }

    /** The same where the side itself raised it. */
    Terms needsConsentTo(ReservedAct act, Side raisedBy) {
        represented = raisedBy;
        return needsConsentTo(act);
    }

    /** What an agent needs 特别授权 for. */
    Optional<ReservedAct> reserved() {
        return Optional.ofNullable(reserved);
    }

    Optional<ReservedAct> consent(@Nullable Side raisedBy) {
        return represented == null || represented == raisedBy ? Optional.ofNullable(reserved) : Optional.empty();
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

    Optional<String> ownLimit() {
        return Optional.ofNullable(limit).filter(rule -> startsLimit);
    }

    /** @param taskName what the decider's task is called */
    Terms decidedBy(Decider who, String taskName, Decision... possible) {
        decider = who;
        task = taskName;
        decisions = List.of(possible);
        return this;
    }

    /** Whom the model asks now: before there is a tribunal, the head decides what is the tribunal's. */
    Decider decider(CaseStage stage) {
        return decider == Decider.TRIBUNAL && stage.compareTo(CaseStage.FORMED) < 0 ? Decider.HEAD : decider;
    }

    Terms bySignatureOfAll() {
        decider = Decider.PARTIES;
        return this;
    }

    /** Somebody who is no party yet is to come into the case. */
    Terms bringsSomebody() {
        bringsSomebody = true;
        return this;
    }

    /** The paper that tells the parties of these decisions. */
    Terms toldBy(String code, Decision... of) {
        Stream.of(of).forEach(decision -> papers.put(decision, code));
        return this;
    }

    Optional<String> paper(Decision decision) {
        return Optional.ofNullable(papers.get(decision));
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
}
