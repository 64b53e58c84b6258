package org.tiaocai.dispute;

import org.tiaocai.shared.RegistrationNumber;

/** 办结, told in the transaction in which a case ends, in whatever way. */
public record DisputeClosed(RegistrationNumber number, DisputeOutcome outcome) {}
