/** 联合办案: a court helps with a difficult case without deciding it, and who of it took part stays known. */
@NamedInterface("joint")
@NullMarked
package org.tiaocai.linkage.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
