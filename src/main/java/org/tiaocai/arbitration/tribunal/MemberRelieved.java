package org.tiaocai.arbitration.tribunal;

import org.tiaocai.shared.RegistrationNumber;

/** 不再担任: told in the transaction in which somebody leaves the tribunal; what was planned with them no longer stands. */
public record MemberRelieved(RegistrationNumber number, String person) {}
