package org.tiaocai.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 在案情况: whose place a party took, and how it left.
 *
 * @param succeeds the party whose place it took
 * @param successorTo the same in words, such as 已故申请人某某的继承人
 * @param gone that it has died or ended, as soon as that is on record; it leaves when others come, or nobody does
 * @param kin what an heir is to whose place he took
 * @param applicationEnded how its own application ended while it stays, to answer to a counterclaim
 */
public record PlaceInCase(
        @Nullable LocalDate leftOn,
        @Nullable Leaving leftBy,
        @Nullable Long succeeds,
        @Nullable SuccessionBasis basis,
        @Nullable String successorTo,
        @Nullable Gone gone,
        @Nullable Kin kin,
        @Nullable ApplicationEnded applicationEnded) {

    /** A party from the registration on, still in the case. */
    public static final PlaceInCase ORIGINAL = new PlaceInCase(null, null, null, null, null, null, null, null);

    /**
     * 死亡、终止.
     *
     * @param knownOn when it was put on record
     * @param on the day itself
     * @param proof such as 死亡医学证明书
     */
    public record Gone(
            LocalDate knownOn,
            @Nullable LocalDate on,
            @Nullable String proof) {}

    /** 与死者的关系, and what shows it, as far as it was said. */
    public record Kin(@Nullable String kinship, @Nullable String proof) {}

    /** 撤回、按撤回处理. */
    public record ApplicationEnded(LocalDate on, Leaving by) {}

    public boolean stands() {
        return leftOn == null;
    }
}
