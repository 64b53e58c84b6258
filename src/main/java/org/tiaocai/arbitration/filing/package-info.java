/** 申请与受理: from the application received to the decision on it, with its one supplement and its try at mediation. */
@NullMarked
package org.tiaocai.arbitration.filing;

import org.jspecify.annotations.NullMarked;
