/** 裁审一致性分析: awards beside the judgments that have taken effect, claim by claim, and what to talk about for it. */
@NamedInterface("consistency")
@NullMarked
package org.tiaocai.linkage.consistency;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
