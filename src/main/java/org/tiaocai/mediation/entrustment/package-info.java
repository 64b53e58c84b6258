/** 委托调解: a case goes to an organisation outside and comes back with an agreement or without one (规则 69, 70). */
@NamedInterface("entrustment")
@NullMarked
package org.tiaocai.mediation.entrustment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
