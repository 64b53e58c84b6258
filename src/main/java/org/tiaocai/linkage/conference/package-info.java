/** 裁审联席会议: topics of both sides, minutes that both agree on, one standard for award and judgment, and what follows. */
@NamedInterface("conference")
@NullMarked
package org.tiaocai.linkage.conference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
