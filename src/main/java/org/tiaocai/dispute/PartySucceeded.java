package org.tiaocai.dispute;

import java.util.List;
import org.tiaocai.shared.RegistrationNumber;

/** 承继: others have come in a party's place; told before each of them is told of the case. */
record PartySucceeded(RegistrationNumber number, long before, List<Long> successors) {}
