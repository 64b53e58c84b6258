/** 终局与非终局: each ruling is classed by itself, by what was awarded (法47, 规则50). */
@NullMarked
@NamedInterface("finality")
package org.tiaocai.arbitration.award.finality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
