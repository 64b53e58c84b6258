package org.tiaocai.arbitration;

import org.tiaocai.shared.RegistrationNumber;

/** 仲裁结案, told in the transaction in which the case is closed. */
public record ArbitrationClosed(RegistrationNumber number) {}
