package org.tiaocai.shared;

/** 案件有变动: something of the case has been written in this transaction; who keeps figures of it counts it afresh. */
public record CaseTouched(RegistrationNumber number) {}
