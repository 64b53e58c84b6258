/** Warns of limits before they are over and finds those that are, whatever the engine's timers do. */
@NamedInterface("alerts")
@NullMarked
package org.tiaocai.limits.alerts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
