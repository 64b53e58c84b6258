/** 法院委派、委托调解 (总对总在线诉调对接): confirmed within its limit, mediated within its limit, and always answered. */
@NamedInterface("designation")
@NullMarked
package org.tiaocai.linkage.designation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
