package org.tiaocai.scheduling;

/** 另行择期: the session cannot take place on its day, and another day is to be found; told while the booking still stands. */
public record SessionReplanned(Booking booking) {}
