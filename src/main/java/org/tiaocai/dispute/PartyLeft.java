package org.tiaocai.dispute;

import org.tiaocai.shared.RegistrationNumber;

/** 当事人退出: the case goes on without it; told in the transaction in which it leaves. */
public record PartyLeft(RegistrationNumber number, long partyId, Leaving by) {}
