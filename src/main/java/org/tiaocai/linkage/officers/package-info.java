/** 联络员: who acts for which body in the linkage, and for how long. */
@NamedInterface("officers")
@NullMarked
package org.tiaocai.linkage.officers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
