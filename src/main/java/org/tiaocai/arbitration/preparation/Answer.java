package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 答辩 of one respondent.
 *
 * @param servedOn when the copy of the application reached them, the start of their ten working days
 * @param waivedOn when they agreed to do without the period, in a simplified case (规则58)
 * @param summary 答辩要点
 */
public record Answer(
        long id,
        RegistrationNumber number,
        long partyId,
        LocalDate servedOn,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate waivedOn,
        @Nullable String summary) {

    /** Tells the copies of several answers apart. */
    String occasion() {
        return "answer-" + id;
    }

    /** Which of several answer periods of a case is this party's. */
    public static String subject(long partyId) {
        return "party-" + partyId;
    }
}
