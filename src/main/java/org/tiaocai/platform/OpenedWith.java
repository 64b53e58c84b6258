package org.tiaocai.platform;

import java.io.Serializable;
import java.time.Instant;
import org.tiaocai.people.accounts.Standing;

/** With what a session was opened: what the person was then, and when. */
record OpenedWith(Standing standing, Instant at) implements Serializable {}
