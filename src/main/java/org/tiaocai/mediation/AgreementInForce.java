package org.tiaocai.mediation;

import org.tiaocai.shared.RegistrationNumber;

/** 调解协议生效: the last of its signatures and seals is on it (法14). */
public record AgreementInForce(RegistrationNumber number, long mediation) {}
