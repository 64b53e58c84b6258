package org.tiaocai.dispute;

import org.tiaocai.shared.RegistrationNumber;

/** 当事人死亡、终止: nobody is there any more who could receive or do anything, until others come in its place. */
public record PartyGone(RegistrationNumber number, long partyId) {}
