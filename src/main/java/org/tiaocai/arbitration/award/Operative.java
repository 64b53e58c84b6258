package org.tiaocai.arbitration.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.ClaimType;

/** 裁决主文的一项, as papers print it: one of its parts is there. */
public record Operative(
        @Nullable Payment payment,
        @Nullable Act act,
        @Nullable Relation relation,
        @Nullable Dismissal dismissal) {

    /**
     * 金钱给付.
     *
     * @param supplementary who is liable after the debtors
     * @param jointly 连带
     * @param severally 各自
     * @param shares what each owes where each owes for itself
     * @param days from the award's taking effect; null where the words say until when
     * @param together whether the sum is one of several in common (共同)
     * @param spans whether it is for a period
     * @param capitals the sum in 大写
     */
    public record Payment(
            String debtors,
            @Nullable String supplementary,
            boolean jointly,
            boolean severally,
            List<Share> shares,
            @Nullable Integer days,
            String creditors,
            boolean together,
            ClaimType relief,
            boolean spans,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            BigDecimal amount,
            String capitals,
            @Nullable String words) {}

    /** What one of several debtors owes for itself. */
    public record Share(String debtor, BigDecimal share, String shareInCapitals) {}

    /** 行为给付: who does what until when. */
    public record Act(
            String debtors,
            @Nullable String supplementary,
            boolean jointly,
            @Nullable Integer days,
            String deed) {}

    /** 确认劳动关系: nobody has to do anything. @param words the ruling's own, in the place of ours */
    public record Relation(
            String creditors,
            String debtors,
            boolean spans,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable String words) {}

    /**
     * 驳回.
     *
     * @param counter of 反申请
     * @param rest beside what has been granted
     * @param named the claims, where the paper is not the only one of the case
     */
    public record Dismissal(
            String who,
            boolean counter,
            boolean rest,
            @Nullable String named) {}
}
