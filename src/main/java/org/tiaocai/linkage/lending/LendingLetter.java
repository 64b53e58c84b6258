package org.tiaocai.linkage.lending;

/** 调卷函 as the court wrote it. */
public record LendingLetter(String court, String letterNo, String judge, String purpose, Lending.Volumes volumes) {}
