package org.tiaocai.scheduling;

import java.util.List;

/** How the claim of a chosen slot ended. */
public sealed interface ClaimResult {

    /** The slot is taken for the case. */
    record Taken(Booking booking) implements ClaimResult {}

    /** Another was faster; here is what is free next. */
    record Lost(List<Proposal> next) implements ClaimResult {}
}
