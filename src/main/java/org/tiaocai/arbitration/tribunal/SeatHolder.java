package org.tiaocai.arbitration.tribunal;

/** 仲裁庭成员 as papers print them: the seat, and who sits on it. */
public record SeatHolder(Seat seat, String name) {}
