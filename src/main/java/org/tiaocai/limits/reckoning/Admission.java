package org.tiaocai.limits.reckoning;

/** Refuses circumstances that the rule does not know, so that no wrong day leaves the house with a citation on it. */
final class Admission {
    private Admission() {}

    static void check(Rule rule, Circumstances circumstances) {
        if (circumstances.extended()) {
            checkExtension(rule, circumstances.extendedDays());
        }
        var onlyStoodStill = rule.standsStill() && circumstances.excludedDays() == 0;
        if (circumstances.excludes() && rule.exclusion() == null && !onlyStoodStill) {
            throw refused(rule, "没有可以扣除的期间");
        }
        if (circumstances.length() > 0 && rule.nature() != Rule.Nature.DESIGNATED && !rule.agreed()) {
            throw refused(rule, "不是指定期间，长短不能另定");
        }
        if (circumstances.receiptMoves() && rule.period().backward()) {
            throw refused(rule, "自开庭日倒推，没有收件日可以移动");
        }
    }

    private static void checkExtension(Rule rule, int days) {
        Extension extension = rule.extension();
        if (extension == null) {
            throw refused(rule, "不能延长");
        }
        Integer longest = extension.longest();
        if (longest == null && days == 0) {
            throw refused(rule, "延长须经" + extension.condition() + "，请给出延长的天数");
        }
        if (longest != null && days > longest) {
            throw refused(
                    rule,
                    "最多延长" + rule.period().label(longest) + "，不能延长"
                            + rule.period().label(days));
        }
    }

    private static ReckoningRefused refused(Rule rule, String why) {
        return new ReckoningRefused(rule.name() + "（" + rule.id() + "）" + why);
    }
}
