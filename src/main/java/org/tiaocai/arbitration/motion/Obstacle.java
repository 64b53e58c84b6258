package org.tiaocai.arbitration.motion;

import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tiaocai.limits.RunningLimit;

/** 办理的障碍: a state of the case that matters to who asks for something, in words when it is there. */
enum Obstacle {
    CLOSED((at, kind) -> at.arbitration().closing() == null ? null : "案件已经结案"),
    NOT_ACCEPTED((at, kind) -> at.arbitration().acceptedOn() == null ? "案件尚未受理" : null),
    UNDECIDED((at, kind) -> at.isUndecided(kind) ? "同类事项正在审查，决定之后才能再提出" : null),
    /** An extension of what is about to stand still, or a standstill of what is about to be extended, cannot be weighed. */
    SUSPENSION_UNDECIDED((at, kind) -> at.isUndecided(MotionKind.SUSPENSION) ? "中止审理正在审批，决定之后才能提出" : null),
    EXTENSION_UNDECIDED((at, kind) -> at.isUndecided(MotionKind.EXTENSION) ? "延长审理期限正在审批，决定之后才能提出" : null),
    SUSPENDED((at, kind) -> at.isSuspended() ? "案件已经中止审理，恢复审理后才能办理" : null),
    NO_AWARD_LIMIT((at, kind) -> at.runningAward().isPresent() ? null : "裁决期限没有在计算（已经中止、届满或者完成）"),
    EXTENDED((at, kind) -> at.award().filter(award -> award.extendedDays() > 0).isPresent() ? "裁决期限已经延长过一次" : null),
    AWARD_OVERDUE((at, kind) -> at.award()
            .map(RunningLimit::dueOn)
            .filter(at.today()::isAfter)
            .map(due -> "裁决期限已于 " + due + " 届满，届满后不能再延长")
            .orElse(null)),
    NOT_SIMPLIFIED((at, kind) -> at.arbitration().isSimplified() ? null : "本案没有适用简易处理"),
    TOO_LATE_TO_CONVERT((at, kind) ->
            at.award().filter(award -> !at.today().isAfter(award.dueOn())).isPresent()
                    ? null
                    : "裁决期限届满前才能转为一般程序（规则第六十一条）"),
    /** Who decides on a change of claims has to say in writing what a late one leads to (规则44). */
    EVIDENCE_PERIOD_OVER((at, kind) ->
            at.evidencePeriodEndedBefore(at.today()) ? "举证期限已经届满：此后提出的应当告知另行申请；由经济补偿变更为违法解除、终止赔偿金的，在辩论终结前应当准许。" : null),
    /** No obstacle yet, and worth a warning. */
    PAST_RAW_END((at, kind) ->
            at.award().filter(award -> at.today().isAfter(award.rawDueOn())).isPresent()
                    ? "裁决期限的原届满日（未顺延）已经过去，现在只因顺延尚未届满。"
                    : null);

    private final BiFunction<Standing, MotionKind, @Nullable String> words;

    Obstacle(BiFunction<Standing, MotionKind, @Nullable String> words) {
        this.words = words;
    }

    /** Empty when it is not there. */
    Optional<String> found(Standing at, MotionKind kind) {
        return Optional.ofNullable(words.apply(at, kind));
    }
}
