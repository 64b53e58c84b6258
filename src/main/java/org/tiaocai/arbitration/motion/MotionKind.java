package org.tiaocai.arbitration.motion;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.collective.ReservedAct;
import org.tiaocai.arbitration.motion.Motion.Decision;
import org.tiaocai.dispute.Side;

/** 程序事项, each with the event that it is for the arbitration and what may be decided on it. */
public enum MotionKind {
    SUSPENSION("中止审理", "suspensionProposed", Decision.GRANTED, Decision.DENIED),
    EXTENSION("延长审理期限", "extensionProposed", Decision.GRANTED, Decision.DENIED),
    CLAIM_CHANGE("增加、变更仲裁请求", "claimsChanged", Decision.GRANTED, Decision.DENIED),
    COUNTERCLAIM("反申请", "counterclaimFiled", Decision.GRANTED, Decision.SEPARATE, Decision.OUT_OF_SCOPE),
    JOINDER("追加当事人", "joinderProposed", Decision.GRANTED, Decision.DENIED),
    JURISDICTION_OBJECTION("管辖异议", "jurisdictionObjected", Decision.GRANTED, Decision.DENIED),
    TRANSFER("移送管辖", "transferProposed", Decision.GRANTED, Decision.DENIED),
    CONVERSION("转为一般程序", "conversionProposed", Decision.GRANTED, Decision.DENIED),
    REVOCATION("撤销案件", "revocationProposed", Decision.GRANTED, Decision.DENIED),
    TERMINATION("终止审理", "terminationProposed", Decision.GRANTED, Decision.DENIED),
    WITHDRAWAL("撤回仲裁申请", "withdrawalFiled"),
    SETTLEMENT("和解，请求制作调解书", "settlementReached");

    private final String label;
    private final String event;
    private final List<Decision> decisions;

    MotionKind(String label, String event, Decision... decisions) {
        this.label = label;
        this.event = event;
        this.decisions = List.of(decisions);
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** The message of the arbitration's model. */
    String event() {
        return event;
    }

    /** What the applicants' representatives may not do without those they represent (规则63). */
    Optional<ReservedAct> needsConsent(@Nullable Side raisedBy) {
        return switch (this) {
            case CLAIM_CHANGE -> raisedBy == Side.APPLICANT ? Optional.of(ReservedAct.CHANGE) : Optional.empty();
            case WITHDRAWAL -> Optional.of(ReservedAct.WAIVE);
            case SETTLEMENT -> Optional.of(ReservedAct.SETTLE);
            default -> Optional.empty();
        };
    }

    /** What may be decided; empty where the law asks for no decision. */
    public List<Decision> decisions() {
        return decisions;
    }
}
