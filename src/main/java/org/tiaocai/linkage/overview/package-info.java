/** 裁审衔接页: what goes on between commission and courts beside the single cases. */
@NullMarked
package org.tiaocai.linkage.overview;

import org.jspecify.annotations.NullMarked;
