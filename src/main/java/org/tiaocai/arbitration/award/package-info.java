/** 裁决: what has been decided of a case, on which papers, and who has received them when. */
@NullMarked
@NamedInterface("award")
package org.tiaocai.arbitration.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
