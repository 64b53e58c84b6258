/** 调解协议仲裁审查: both parties have the commission turn their mediation agreement into a 调解书 (规则 74–79). */
@NullMarked
@NamedInterface("review")
package org.tiaocai.arbitration.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
