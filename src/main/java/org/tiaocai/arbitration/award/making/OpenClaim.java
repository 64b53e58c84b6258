package org.tiaocai.arbitration.award.making;

import java.util.List;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Party;

/** 待裁决的请求, and the parties of the case, each of whom may owe what it is about. */
record OpenClaim(Claim claim, List<Party> parties) {

    int ordinal() {
        return claim.ordinal();
    }

    List<Long> claimants() {
        return claim.claimants();
    }

    boolean isMadeBy(long party) {
        return claim.claimants().contains(party);
    }

    List<Long> known() {
        return parties.stream().map(Party::id).toList();
    }

    /** How a refusal begins. */
    String place() {
        return "第 " + ordinal() + " 项请求：";
    }
}
