package org.tiaocai.scheduling;

/** How a search for the earliest slot ended. */
public sealed interface BookingResult {

    /** A slot was found and is taken. */
    record Booked(Booking booking) implements BookingResult {}

    /** Nothing in the window; the reason tells a coordinator what stood in the way. */
    record NoJointSlot(String reason) implements BookingResult {}
}
