package org.tiaocai.limits.reckoning;

import java.util.ArrayList;
import java.util.List;

/**
 * 个案情形: what has happened to one period; a reset (R13) is not among them, the caller passes its day as the start.
 *
 * @param extendedDays 0 with {@code extended}: the longest extension that the rule allows
 * @param length 指定期间 of another length than the rule's own, in its units; 0: the rule's own
 * @param receiptMoves 休息日线上提交的，视为次一工作日收到; a local practice, for the caller to ask for
 */
public record Circumstances(
        boolean extended,
        int extendedDays,
        int excludedDays,
        List<Exclusion> exclusions,
        boolean receiptMoves,
        int length,
        Settings settings) {

    private static final Circumstances NONE = new Circumstances(false, 0, 0, List.of(), false, 0, Settings.defaults());

    public Circumstances {
        if (extendedDays < 0) {
            throw new ReckoningRefused("延长天数不能为负数：" + extendedDays);
        }
        if (excludedDays < 0) {
            throw new ReckoningRefused("扣除天数不能为负数：" + excludedDays);
        }
        if (length < 0) {
            throw new ReckoningRefused("指定的期间不能为负数：" + length);
        }
        if (excludedDays > 0 && !exclusions.isEmpty()) {
            throw new ReckoningRefused("扣除天数与扣除期间只能给出一种，以免重复扣除");
        }
        exclusions = List.copyOf(exclusions);
    }

    public static Circumstances none() {
        return NONE;
    }

    /** 延长至规则允许的最长期限 */
    public Circumstances extended(boolean on) {
        return new Circumstances(on, on ? extendedDays : 0, excludedDays, exclusions, receiptMoves, length, settings);
    }

    /** 延长若干日，单位与原期间相同 */
    public Circumstances extendedDays(int days) {
        return new Circumstances(days > 0, days, excludedDays, exclusions, receiptMoves, length, settings);
    }

    /** 扣除若干日 */
    public Circumstances excludedDays(int days) {
        return new Circumstances(extended, extendedDays, days, exclusions, receiptMoves, length, settings);
    }

    /** 再扣除一段期间；重叠的各段合并计算 */
    public Circumstances excluding(Exclusion exclusion) {
        List<Exclusion> all = new ArrayList<>(exclusions);
        all.add(exclusion);
        return excluding(all);
    }

    /** 扣除这些期间；重叠的各段合并计算 */
    public Circumstances excluding(List<Exclusion> all) {
        return new Circumstances(extended, extendedDays, excludedDays, all, receiptMoves, length, settings);
    }

    public Circumstances receiptMoves(boolean on) {
        return new Circumstances(extended, extendedDays, excludedDays, exclusions, on, length, settings);
    }

    public Circumstances under(Settings chosen) {
        return new Circumstances(extended, extendedDays, excludedDays, exclusions, receiptMoves, length, chosen);
    }

    /** 指定的期间, in units of the rule; 0 for the rule's own length */
    public Circumstances lasting(int units) {
        return new Circumstances(extended, extendedDays, excludedDays, exclusions, receiptMoves, units, settings);
    }

    int lengthOf(Rule rule) {
        return length > 0 ? length : rule.period().length();
    }

    boolean excludes() {
        return excludedDays > 0 || !exclusions.isEmpty();
    }

    /** The extension in units of the rule; {@link Admission} has made sure that there is one when it is asked for. */
    int extensionOf(Rule rule) {
        Extension extension = rule.extension();
        if (!extended || extension == null) {
            return 0;
        }
        Integer longest = extension.longest();
        return extendedDays > 0 || longest == null ? extendedDays : longest;
    }
}
