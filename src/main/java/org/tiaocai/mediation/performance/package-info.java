/** 履行跟踪: what an agreement promises is watched until it is performed, or has gone to arbitration (协商调解规定 art. 32). */
@NamedInterface("performance")
@NullMarked
package org.tiaocai.mediation.performance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
