package org.tiaocai.dispute;

import org.tiaocai.shared.RegistrationNumber;

/** 更正死亡、终止登记: the party is there after all; what was given up on its account is taken up again. */
public record PartyNotGone(RegistrationNumber number, long partyId) {}
