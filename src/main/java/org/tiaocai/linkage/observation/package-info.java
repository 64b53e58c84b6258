/** 庭审观摩: colleagues of commission and courts watch each other's public hearings, and it counts as training. */
@NamedInterface("observation")
@NullMarked
package org.tiaocai.linkage.observation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
