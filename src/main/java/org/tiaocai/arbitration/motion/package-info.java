/** 程序事项: what parties ask for and the commission orders on the way to the award, and what it does to the limits. */
@NullMarked
@NamedInterface("motion")
package org.tiaocai.arbitration.motion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
