/** 调解组织的协议: what an organisation outside has mediated to an agreement, by entrustment or before the case came here. */
@NamedInterface("outside")
@NullMarked
package org.tiaocai.mediation.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
