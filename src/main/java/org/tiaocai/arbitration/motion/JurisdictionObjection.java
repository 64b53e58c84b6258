package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Askers;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;

/** 管辖异议 (规则10): upheld, the case goes to the competent commission; dismissed in writing, it goes on and no limit moves. */
@Component
record JurisdictionObjection(Arbitrations arbitrations, Askers askers) implements SideRoad {

    /** @param reference the commission that the objection names */
    public record Details(
            @Asked("有管辖权的仲裁委员会") @Size(max = 500, message = "仲裁委员会的名称不能超过五百字") @Nullable
            String reference) implements MotionDetails {}

    /** 管辖异议决定书. @param asker who objects, by side and where it is one of several by name */
    record ObjectionDecision(
            String asker,
            LocalDate raisedOn,
            String content,
            @Nullable String reason) implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        return motion.decision() == Motion.Decision.GRANTED
                ? new CaseTransfer.TransferNotice(
                        motion.details(Details.class).reference(),
                        arbitrations.get(motion.number()).acceptedOn(),
                        motion.content())
                : new ObjectionDecision(
                        askers.name(motion.number(), Side.RESPONDENT, motion.byParty()),
                        motion.raisedOn(),
                        motion.content(),
                        motion.decisionReason());
    }
}
