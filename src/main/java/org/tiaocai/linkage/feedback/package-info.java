/** 裁判结果反馈: what courts decided, claim by claim, and what that means for the award and for the file. */
@NamedInterface("feedback")
@NullMarked
package org.tiaocai.linkage.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
