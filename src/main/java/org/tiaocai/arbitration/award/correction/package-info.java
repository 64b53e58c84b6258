/** 裁决书补正: slips of the pen, of the sum and of the copying, never of the decision (规则54). */
@NamedInterface("award-correction")
@NullMarked
package org.tiaocai.arbitration.award.correction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
