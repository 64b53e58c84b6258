/** What an administrator keeps up to date: holiday schedules, dated figures, and what still has to be verified. */
@NamedInterface("parameters")
@NullMarked
package org.tiaocai.limits.parameters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
