/** 裁后: whether a paper is in force for each party, after every period, suit and application to set aside. */
@NamedInterface("followup")
@NullMarked
package org.tiaocai.linkage.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
