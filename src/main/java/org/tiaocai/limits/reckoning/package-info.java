/** 期间: when a period of labour-dispute procedure ends, why on that day, and under which article; plain Java. */
@NamedInterface("reckoning")
@NullMarked
package org.tiaocai.limits.reckoning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
