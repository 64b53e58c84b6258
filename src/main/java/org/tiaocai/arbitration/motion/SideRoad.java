package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 一种程序事项: what follows from it, and what the paper says by which the parties are told. */
interface SideRoad {

    /** Why who works now is not the one to bring it up; empty where he is. */
    default Optional<String> notByWhoWorks(RegistrationNumber number) {
        return Optional.empty();
    }

    /** @throws Refused for what cannot be asked for in this case, before it is put on record */
    default void check(RegistrationNumber number, MotionDetails details) {}

    /** @throws Refused for whom it cannot bring into the case */
    default void checkWhoComes(RegistrationNumber number, MotionDetails details, List<String> persons) {}

    /** What one of several of a side asks for is its own, unless it says for whom. */
    default MotionDetails ofOne(long party, MotionDetails details) {
        return details;
    }

    /** For whom who asks gives something up, where the form names them; nobody where it is the whole side. */
    default List<Long> givesUpFor(RegistrationNumber number, MotionDetails details) {
        return List.of();
    }

    /** Whose alone it is, by what the form names; empty where the kind says it. */
    default Optional<Side> onlyOf(RegistrationNumber number, MotionDetails details) {
        return Optional.empty();
    }

    /** As it is put on record: what the form leaves open and later events must not change is said now. */
    default MotionDetails asOf(RegistrationNumber number, MotionDetails details) {
        return details;
    }

    /** @throws Refused where the law does not leave this decision open */
    default void check(Motion motion, Motion.Decision decision) {}

    /** What who decides should know beforehand; empty where that is nothing. */
    default Optional<String> warning(Motion motion) {
        return Optional.empty();
    }

    /** What follows once it is granted, or needs no decision; nothing where the paper is all. */
    default void follow(Motion motion) {}

    /** How the case goes on after it was granted, where that does not depend on the kind alone. */
    default Terms.Sequel sequel(Motion motion) {
        return motion.kind().terms().sequel;
    }

    /** What a side may answer once the paper that grants it has reached the party; empty where nothing is to be answered. */
    default Optional<Answer.To> answered(Motion motion) {
        return Optional.empty();
    }

    /** Whether it is raised against the party, of the side that may answer: who is not touched has nothing to answer. */
    default boolean isAgainst(Motion motion, long partyId) {
        return true;
    }

    /** What the paper of the decision says. Asked only where {@link Terms} names one. */
    default Facts told(Motion motion, AwardDue due) {
        throw new IllegalStateException(motion.kind() + " is told by no paper");
    }

    /** 裁决期限届满日, before and after what followed; null while none runs. */
    record AwardDue(@Nullable LocalDate before, @Nullable LocalDate now) {}
}
