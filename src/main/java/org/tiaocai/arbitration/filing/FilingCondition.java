package org.tiaocai.arbitration.filing;

/** 受理条件 (规则30): these four; the limitation is a answer and none of them. */
enum FilingCondition {
    IN_SCOPE("属于劳动人事争议仲裁受理范围"),
    CLEAR_CLAIMS("有明确的仲裁请求和事实理由"),
    FIT_PARTIES("申请人与本案有直接利害关系，有明确的被申请人"),
    JURISDICTION("属于本仲裁委员会管辖范围");

    private final String label;

    FilingCondition(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** The handler's opinion on one condition. */
    record Opinion(FilingCondition condition, boolean met, String opinion) {

        /** As it is printed after 符合 or 不符合: an opinion that says no more than that is not said twice. */
        Opinion onlyWhatItAdds() {
            return new Opinion(condition, met, opinion.strip().matches("(不?符合(条件|规定)?[。.]?)?") ? "" : opinion);
        }

        String line() {
            return condition.label() + "：" + (met ? "符合" : "不符合") + "。" + onlyWhatItAdds().opinion;
        }
    }
}
