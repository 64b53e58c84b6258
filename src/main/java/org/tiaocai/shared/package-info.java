/** What every module speaks with: refusals, the case number, variables of a process; no rule lives here. */
@NullMarked
package org.tiaocai.shared;

import org.jspecify.annotations.NullMarked;
