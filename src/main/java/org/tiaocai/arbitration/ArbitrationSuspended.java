package org.tiaocai.arbitration;

import org.tiaocai.shared.RegistrationNumber;

/** 中止审理: told in the transaction that decides it; what was planned for the time to come is given up. */
public record ArbitrationSuspended(RegistrationNumber number) {}
