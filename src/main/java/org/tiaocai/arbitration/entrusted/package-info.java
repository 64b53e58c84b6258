/** 委托调解之后的案件: what waited for an entrusted mediation follows what the parties chose after their agreement. */
@NullMarked
package org.tiaocai.arbitration.entrusted;

import org.jspecify.annotations.NullMarked;
