package org.tiaocai.dispute;

import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 当事人加入: somebody has come into a case that goes on.
 *
 * @param succeeds the party whose place it took; null for one who stands beside the others
 */
public record PartyJoined(
        RegistrationNumber number, long partyId, @Nullable Long succeeds) {}
