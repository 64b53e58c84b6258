package org.tiaocai.scheduling;

/** 排期已改: told in the transaction that moves it. */
public record BookingMoved(Booking before, Booking after, String reason) {}
