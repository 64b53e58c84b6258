package org.tiaocai.arbitration.tribunal;

import org.tiaocai.shared.RegistrationNumber;

/** 撤销组庭 (组织规则15): told in the transaction in which nobody sits any longer; what that tribunal heard and deliberated does not count. */
public record TribunalRevoked(RegistrationNumber number) {}
