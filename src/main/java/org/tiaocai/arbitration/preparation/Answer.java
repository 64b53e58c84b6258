package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 答辩 of one party.
 *
 * @param servedOn when what they answer reached them, the start of their ten working days
 * @param answersTo what they answer
 * @param waivedOn when they agreed to do without the period (规则44, 58)
 * @param summary 答辩要点
 */
public record Answer(
        long id,
        RegistrationNumber number,
        long partyId,
        LocalDate servedOn,
        To answersTo,
        @Nullable LocalDate answeredOn,
        @Nullable LocalDate waivedOn,
        @Nullable String summary) {

    /** 答辩所针对的事项, and the side that answers it. */
    public enum To {
        APPLICATION("申请书副本", Side.RESPONDENT),
        CLAIM_CHANGE("增加、变更的请求", Side.RESPONDENT),
        COUNTERCLAIM("反申请", Side.APPLICANT);

        private final String label;
        private final Side side;

        To(String label, Side side) {
            this.label = label;
            this.side = side;
        }

        public String label() {
            return label;
        }

        public Side side() {
            return side;
        }
    }

    /** Tells the copies of several answers apart. */
    String occasion() {
        return "answer-" + id;
    }

    /** Which of several answer periods of a case is this party's. */
    public static String subject(long partyId) {
        return "party-" + partyId;
    }
}
