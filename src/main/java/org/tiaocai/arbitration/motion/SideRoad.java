package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.documents.Facts;

/** 一种程序事项: what follows from it, and what the paper says by which the parties are told. */
interface SideRoad {

    /** What follows once it is granted, or needs no decision; nothing where the paper is all. */
    default void follow(Motion motion) {}

    /** What a side may answer once the paper that grants it has reached the party; empty where nothing is to be answered. */
    default Optional<Answer.To> answered(Motion motion) {
        return Optional.empty();
    }

    /** What the paper of the decision says. Asked only where {@link Terms} names one. */
    default Facts told(Motion motion, AwardDue due) {
        throw new IllegalStateException(motion.kind() + " is told by no paper");
    }

    /** 裁决期限届满日, before and after what followed; null while none runs. */
    record AwardDue(@Nullable LocalDate before, @Nullable LocalDate now) {}
}
