/** 先予执行: what cannot wait for the award is ruled on first and handed to the court (法44, 规则51). */
@NamedInterface("advance-execution")
@NullMarked
package org.tiaocai.arbitration.award.advance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
