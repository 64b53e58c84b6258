/** 案卷借阅: the file goes to a court on its letter, and comes back; the internal volume stays unless specially approved. */
@NamedInterface("lending")
@NullMarked
package org.tiaocai.linkage.lending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
