package org.tiaocai.linkage.followup;

/** 法院的生效结果, and what it leaves of the award (2000 年关于撤诉、驳回起诉后裁决生效的解释). */
public enum ProceedingResult {
    JUDGMENT("判决", ProceedingKind.SUIT),
    COURT_MEDIATED("法院调解", ProceedingKind.SUIT),
    WITHDRAWN("准许撤诉", ProceedingKind.SUIT),
    DEEMED_WITHDRAWN("按撤诉处理", ProceedingKind.SUIT),
    DISMISSED_LATE("超过起诉期间，驳回起诉", ProceedingKind.SUIT),
    DISMISSED_OUT_OF_SCOPE("不属于劳动争议或者主体错误，驳回起诉", ProceedingKind.SUIT),
    NOT_ACCEPTED("不予受理", ProceedingKind.SUIT),
    REVOKED("撤销裁决", ProceedingKind.SETTING_ASIDE),
    UPHELD("驳回撤销申请", ProceedingKind.SETTING_ASIDE),
    APPLICATION_WITHDRAWN("准许撤回撤销申请", ProceedingKind.SETTING_ASIDE),
    /** The worker has sued (解释一21). */
    REJECTED_FOR_SUIT("因劳动者起诉，驳回撤销申请", ProceedingKind.SETTING_ASIDE),
    /** Some rulings of the award; the others stay in force. */
    PARTLY_SET_ASIDE("部分撤销裁决", ProceedingKind.SETTING_ASIDE),
    /** 意见一 十四: the parties have settled before the court that was to set aside. */
    MEDIATED("撤销程序中调解", ProceedingKind.SETTING_ASIDE);

    private final String label;
    private final ProceedingKind of;

    ProceedingResult(String label, ProceedingKind of) {
        this.label = label;
        this.of = of;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    public ProceedingKind of() {
        return of;
    }

    /** 上诉期 of a first instance in days: none for what nobody can appeal against (民事诉讼法 art. 157, 171). */
    public int daysToAppeal() {
        return switch (this) {
            case JUDGMENT -> 15;
            case DISMISSED_LATE, DISMISSED_OUT_OF_SCOPE, NOT_ACCEPTED -> 10;
            default -> 0;
        };
    }

    /** 以法院裁判为准: the award has no force any more. */
    boolean replacesAward() {
        return this == JUDGMENT || this == COURT_MEDIATED || this == MEDIATED;
    }

    /** The court has said what becomes of the award, so that nobody can ask it again. */
    boolean decidesOnSettingAside() {
        return this == REVOKED || this == UPHELD || this == PARTLY_SET_ASIDE || this == MEDIATED;
    }

    /** The suit is gone without a decision on what was disputed. */
    boolean endsSuitWithoutDecision() {
        return this == WITHDRAWN
                || this == DEEMED_WITHDRAWN
                || this == DISMISSED_LATE
                || this == DISMISSED_OUT_OF_SCOPE;
    }

    /** 撤诉、不予受理: as if nothing had been brought, so that the party may sue again while its period lasts. */
    boolean leavesPeriodRunning() {
        return isWithdrawal() || this == NOT_ACCEPTED;
    }

    boolean isWithdrawal() {
        return this == WITHDRAWN || this == DEEMED_WITHDRAWN;
    }
}
