/** 渠道: the servers outside that carry a notice to its recipient, behind one interface. */
@NullMarked
@NamedInterface("channels")
package org.tiaocai.delivery.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
