package org.tiaocai.dispute;

import org.tiaocai.shared.RegistrationNumber;

/** 请求变更: a claim was added or changed after the registration; told in the transaction in which it was. */
public record ClaimsChanged(RegistrationNumber number) {}
