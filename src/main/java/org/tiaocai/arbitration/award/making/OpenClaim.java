package org.tiaocai.arbitration.award.making;

import java.util.List;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Party;

/**
 * 待裁决的请求, and the parties of the case, each of whom may owe what it is about.
 *
 * @param whole whether all who made it are in the case still, so that its sum is what they ask for
 */
record OpenClaim(Claim claim, List<Party> parties, boolean whole) {

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
