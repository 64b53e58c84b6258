package org.tiaocai.arbitration;

import org.tiaocai.shared.CaseNumber;

/** 仲裁结案, told in the transaction in which the case is closed. */
public record ArbitrationClosed(CaseNumber number) {}
