/** 逾期未裁: what the commission states when the limit is over, and how a suit for it ends the arbitration. */
@NullMarked
package org.tiaocai.linkage.overdue;

import org.jspecify.annotations.NullMarked;
