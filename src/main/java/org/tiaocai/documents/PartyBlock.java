package org.tiaocai.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Party;

/**
 * 当事人基本情况 as printed at the head of a document.
 *
 * @param side 申请人, 被申请人 or 第三人
 * @param identity identity number (masked where the office wants so) or unified social credit code
 * @param agents each 代理人 in one line
 */
public record PartyBlock(
        String side,
        String name,
        @Nullable String identity,
        @Nullable String legalRepresentative,
        @Nullable String address,
        @Nullable String phone,
        List<String> agents) {

    /** The party with the identity number masked. */
    public static PartyBlock of(Party party) {
        return new PartyBlock(
                party.side().label(),
                party.title(),
                party.maskedIdentityNumber() == null ? party.creditCode() : party.maskedIdentityNumber(),
                party.legalRepresentative(),
                party.address(),
                party.phone(),
                party.agents().stream()
                        .map(agent -> agent.name() + "（" + agent.kind().label() + "）")
                        .toList());
    }
}
