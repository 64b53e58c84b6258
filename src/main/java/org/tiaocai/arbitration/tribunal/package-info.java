/** 仲裁庭: who sits in a case, how it is formed, and who must not sit. */
@NamedInterface("tribunal")
@NullMarked
package org.tiaocai.arbitration.tribunal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
