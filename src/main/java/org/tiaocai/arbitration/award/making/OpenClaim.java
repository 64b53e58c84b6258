package org.tiaocai.arbitration.award.making;

import java.util.List;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Party;

/** 待裁决的请求, and the parties of the side that made it. */
record OpenClaim(Claim claim, List<Party> claimants) {

    int ordinal() {
        return claim.ordinal();
    }

    boolean isMadeBy(long party) {
        return claimants.stream().anyMatch(one -> one.id() == party);
    }
}
