package org.tiaocai.dispute;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 在案情况: whose place a party took, and how it left.
 *
 * @param succeeds the party whose place it took
 * @param successorTo the same in words, such as 已故申请人某某的继承人
 */
public record PlaceInCase(
        @Nullable LocalDate leftOn,
        @Nullable Leaving leftBy,
        @Nullable Long succeeds,
        @Nullable SuccessionBasis basis,
        @Nullable String successorTo) {

    /** A party from the registration on, still in the case. */
    public static final PlaceInCase ORIGINAL = new PlaceInCase(null, null, null, null, null);

    public boolean stands() {
        return leftOn == null;
    }
}
