package org.tiaocai.scheduling;

/** 办案人员已更换: told in the transaction that changes the booking. */
public record StaffSubstituted(Booking booking, String absent, String substitute, String reason) {}
