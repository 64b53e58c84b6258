package org.tiaocai.arbitration.motion;

import static org.tiaocai.arbitration.motion.Motion.Decision.DENIED;
import static org.tiaocai.arbitration.motion.Motion.Decision.GRANTED;
import static org.tiaocai.arbitration.motion.Motion.Decision.OUT_OF_SCOPE;
import static org.tiaocai.arbitration.motion.Motion.Decision.SEPARATE;
import static org.tiaocai.arbitration.motion.Obstacle.AWARD_OVERDUE;
import static org.tiaocai.arbitration.motion.Obstacle.EVIDENCE_PERIOD_OVER;
import static org.tiaocai.arbitration.motion.Obstacle.EXTENDED;
import static org.tiaocai.arbitration.motion.Obstacle.NOT_ACCEPTED;
import static org.tiaocai.arbitration.motion.Obstacle.NOT_SIMPLIFIED;
import static org.tiaocai.arbitration.motion.Obstacle.NO_AWARD_LIMIT;
import static org.tiaocai.arbitration.motion.Obstacle.PAST_RAW_END;
import static org.tiaocai.arbitration.motion.Obstacle.SUSPENDED;
import static org.tiaocai.arbitration.motion.Obstacle.SUSPENSION_UNDECIDED;
import static org.tiaocai.arbitration.motion.Obstacle.TOO_LATE_TO_CONVERT;
import static org.tiaocai.arbitration.motion.Obstacle.UNDECIDED;
import static org.tiaocai.arbitration.motion.Terms.Decider.HEAD;
import static org.tiaocai.arbitration.motion.Terms.Decider.TRIBUNAL;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiaocai.arbitration.ClosingMethod;
import org.tiaocai.arbitration.collective.ReservedAct;
import org.tiaocai.arbitration.motion.Motion.Decision;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;

/** 程序事项: each kind with its side road, with what it asks for, and on what terms it is raised, decided and told. */
public enum MotionKind {
    SUSPENSION(
            Suspension.class,
            Suspension.Details.class,
            new Terms("中止审理")
                    .notWhile(NOT_ACCEPTED, SUSPENDED)
                    .oncePerAsker()
                    .decidedBy(HEAD, "审批中止审理", GRANTED, DENIED)
                    .toldBy("D417", GRANTED)
                    .standsStill()),
    EXTENSION(
            TimeExtension.class,
            TimeExtension.Details.class,
            new Terms("延长审理期限")
                    .notWhile(
                            NOT_ACCEPTED,
                            NO_AWARD_LIMIT,
                            EXTENDED,
                            AWARD_OVERDUE,
                            UNDECIDED,
                            SUSPENSION_UNDECIDED,
                            SUSPENDED)
                    .raisedByTheHouse("延长审理期限由仲裁庭提出、报经批准，当事人不能申请（《劳动人事争议仲裁办案规则》第四十五条）；请由承办人提出，不选提出人")
                    .warnsOf(PAST_RAW_END)
                    .decidedWithin(RuleIds.AWARD_LIMIT)
                    .decidedBy(HEAD, "审批延期审理", GRANTED, DENIED)
                    .toldBy("D416", GRANTED)),
    CLAIM_CHANGE(
            ClaimChange.class,
            ClaimChange.Details.class,
            new Terms("增加、变更仲裁请求")
                    .notWhile(NOT_ACCEPTED, SUSPENDED)
                    .oncePerAsker()
                    .warnsOf(EVIDENCE_PERIOD_OVER)
                    .raisedBy(Side.APPLICANT, "增加、变更仲裁请求由申请人提出（《劳动人事争议仲裁办案规则》第四十四条）")
                    .needsConsentTo(ReservedAct.CHANGE, Side.APPLICANT)
                    .decidedBy(TRIBUNAL, "审查增加、变更请求", GRANTED, DENIED, SEPARATE)
                    .toldBy("D409", GRANTED)
                    .toldBy("D409-2", DENIED, SEPARATE)),
    COUNTERCLAIM(
            Counterclaim.class,
            Counterclaim.Details.class,
            new Terms("反申请")
                    .notWhile(NOT_ACCEPTED, SUSPENDED)
                    .oncePerAsker()
                    .inTimeOf(RuleIds.ANSWER_PERIOD)
                    .raisedOnlyBy(Side.RESPONDENT, "反申请由被申请人提出（《劳动人事争议仲裁办案规则》第三十六条）")
                    .startsLimit(RuleIds.COUNTERCLAIM_DECISION)
                    .decidedBy(TRIBUNAL, "审查反申请", GRANTED, SEPARATE, OUT_OF_SCOPE)
                    .toldBy("D408", GRANTED, SEPARATE, OUT_OF_SCOPE)),
    JOINDER(
            Joinder.class,
            Joinder.Details.class,
            new Terms("追加当事人")
                    .notWhile(NOT_ACCEPTED, SUSPENDED)
                    .oncePerAsker()
                    .decidedBy(TRIBUNAL, "决定是否追加", GRANTED, DENIED)
                    .toldBy("D410", GRANTED)
                    .bringsSomebody()),
    SUCCESSION(
            Succession.class,
            Succession.Details.class,
            new Terms("承继、变更当事人")
                    .notWhile(NOT_ACCEPTED)
                    .oncePerAsker()
                    .decidedBy(TRIBUNAL, "决定是否准许承继", GRANTED, DENIED)
                    .toldBy("D410-2", GRANTED)
                    .bringsSomebody()),
    JURISDICTION_OBJECTION(
            JurisdictionObjection.class,
            JurisdictionObjection.Details.class,
            new Terms("管辖异议")
                    .notWhile(NOT_ACCEPTED, SUSPENDED)
                    .oncePerAsker()
                    .inTimeOf(RuleIds.ANSWER_PERIOD)
                    .raisedBy(Side.RESPONDENT, "管辖异议由被申请人提出（《劳动人事争议仲裁办案规则》第十条）")
                    .decidedBy(HEAD, "审查管辖异议", GRANTED, DENIED)
                    .toldBy("D411", DENIED)
                    .toldBy("D412", GRANTED)
                    .closes(ClosingMethod.TRANSFERRED)),
    TRANSFER(
            CaseTransfer.class,
            CaseTransfer.Details.class,
            new Terms("移送管辖")
                    .notWhile(NOT_ACCEPTED, SUSPENDED, UNDECIDED)
                    .raisedByTheHouse("移送管辖由本委发现没有管辖权后自行提出（《劳动人事争议仲裁办案规则》第九条）；当事人认为没有管辖权的，请登记“管辖异议”")
                    .decidedBy(HEAD, "审批移送", GRANTED, DENIED)
                    .toldBy("D412", GRANTED)
                    .closes(ClosingMethod.TRANSFERRED)),
    CONVERSION(
            ProcedureConversion.class,
            MotionDetails.None.class,
            new Terms("转为一般程序")
                    .notWhile(NOT_ACCEPTED, SUSPENDED, NOT_SIMPLIFIED, TOO_LATE_TO_CONVERT)
                    .decidedBy(HEAD, "审批转为一般程序", GRANTED, DENIED)
                    .toldBy("D415", GRANTED)),
    REVOCATION(
            CaseRevocation.class,
            MotionDetails.None.class,
            new Terms("撤销案件")
                    .notWhile(NOT_ACCEPTED, SUSPENDED, UNDECIDED)
                    .raisedByTheHouse("撤销案件由本委发现不应当受理后自行提出（《劳动人事争议仲裁办案规则》第三十二条）；请由承办人提出，不选提出人")
                    .decidedBy(HEAD, "审批撤销案件", GRANTED, DENIED)
                    .toldBy("D310", GRANTED)
                    .closes(ClosingMethod.REVOKED)),
    TERMINATION(
            CaseTermination.class,
            CaseTermination.Details.class,
            new Terms("终止审理")
                    .notWhile(NOT_ACCEPTED)
                    .oncePerAsker()
                    .decidedBy(HEAD, "审批终止审理", GRANTED, DENIED)
                    .toldBy("D418", GRANTED)
                    .closes(ClosingMethod.TERMINATED)),
    WITHDRAWAL(
            Withdrawal.class,
            Withdrawal.Details.class,
            new Terms("撤回仲裁申请")
                    .oncePerAsker()
                    .raisedOnlyBy(Side.APPLICANT, "仲裁申请由申请人撤回（《劳动人事争议仲裁办案规则》第三十五条）")
                    .needsConsentTo(ReservedAct.WAIVE)
                    .toldBy("D504", GRANTED)
                    .closes(ClosingMethod.WITHDRAWN)),
    CLAIM_WITHDRAWAL(
            ClaimWithdrawal.class,
            ClaimWithdrawal.Details.class,
            new Terms("撤回一项请求、反申请")
                    .notWhile(NOT_ACCEPTED, SUSPENDED)
                    .raisedByAParty("请求由提出它的一方撤回（《劳动人事争议仲裁办案规则》第三十五条）：请选择由申请人还是被申请人提出")
                    .needsConsentTo(ReservedAct.WAIVE)
                    .toldBy("D504", GRANTED)
                    .closes(ClosingMethod.WITHDRAWN)),
    SETTLEMENT(
            Settlement.class,
            Settlement.Details.class,
            new Terms("和解，请求制作调解书")
                    .notWhile(NOT_ACCEPTED, SUSPENDED, UNDECIDED)
                    .raisedByAParty("和解由当事人达成、请求制作调解书（《劳动争议调解仲裁法》第四十一条、第四十二条）：请选择由申请人还是被申请人提出")
                    .needsConsentTo(ReservedAct.SETTLE)
                    .bySignatureOfAll()
                    .closes(ClosingMethod.MEDIATED));

    static final String AWARD_LIMIT = RuleIds.AWARD_LIMIT;

    private final Class<? extends SideRoad> road;
    private final Class<? extends MotionDetails> details;
    private final Terms terms;

    MotionKind(Class<? extends SideRoad> road, Class<? extends MotionDetails> details, Terms terms) {
        this.road = road;
        this.details = details;
        this.terms = terms;
    }

    Class<? extends SideRoad> sideRoad() {
        return road;
    }

    Class<? extends MotionDetails> details() {
        return details;
    }

    Terms terms() {
        return terms;
    }

    /** What users see. */
    public String label() {
        return terms.label;
    }

    /** What may be decided; empty where the law asks for no decision. */
    public List<Decision> decisions() {
        return terms.decisions;
    }

    /** Whether it has to be asked which agent acts: some need 特别授权 for it. */
    public boolean isReserved() {
        return terms.reserved().isPresent();
    }

    /** What the stages of a case are asked for. */
    String act() {
        return "motion.raise/" + name();
    }

    /** Whether no party may ask for it. */
    public boolean isOfTheHouse() {
        return terms.houseOnly;
    }

    /** Whether one of the two sides has to ask for it. */
    public boolean isOfTheParties() {
        return terms.partiesOnly;
    }

    /** The only side that may raise it. */
    public Optional<Side> raiser() {
        return Optional.ofNullable(terms.raiser);
    }

    /** The same, with what is asked of a person who is to come into the case and is kept elsewhere. */
    public List<FormField> asked() {
        if (!terms.bringsSomebody) {
            return fields();
        }
        var ofHeirs = this == SUCCESSION ? FormField.of(PersonsAsked.OfHeirs.class) : List.<FormField>of();
        return Stream.of(fields(), FormField.of(PersonsAsked.More.class), ofHeirs)
                .flatMap(List::stream)
                .toList();
    }

    /** What of it is asked of each person, where there may be several. */
    public List<FormField> askedOfEach() {
        return terms.bringsSomebody
                ? asked().stream()
                        .filter(field -> PersonsAsked.isAskedOfEach(field.name()))
                        .toList()
                : List.of();
    }

    /** What the case page asks for beside who asks and why. */
    public List<FormField> fields() {
        return FormField.of(details.asSubclass(Record.class));
    }
}
