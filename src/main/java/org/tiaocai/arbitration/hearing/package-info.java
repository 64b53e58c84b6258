/** 开庭: when and where the tribunal hears the parties, with notice in time, and what came of it. */
@NullMarked
@NamedInterface("hearing")
package org.tiaocai.arbitration.hearing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
