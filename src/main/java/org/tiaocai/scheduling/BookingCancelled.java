package org.tiaocai.scheduling;

/** 排期已取消: told in the transaction that cancels it. */
public record BookingCancelled(Booking booking) {}
