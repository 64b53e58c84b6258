package org.tiaocai.dispute;

import org.tiaocai.shared.RegistrationNumber;

/**
 * 登记信息已更正: the head of a case or one of its claims was typed wrongly, and is written over in this transaction; whoever
 * reckons from it reckons anew.
 *
 * @param before the head as it was typed
 */
public record ParticularsCorrected(RegistrationNumber number, Dispute before) {}
