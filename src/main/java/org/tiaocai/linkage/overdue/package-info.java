/** 逾期未裁: what the commission states when the limit is over, and how a suit for it ends the arbitration. */
@NamedInterface("overdue")
@NullMarked
package org.tiaocai.linkage.overdue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
