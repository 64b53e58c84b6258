/** The running limits of each case: computed once, told with their reasons, never overwritten. */
@NullMarked
package org.tiaocai.limits;

import org.jspecify.annotations.NullMarked;
