/** 裁决的作出: from the deliberation to the papers under seal. */
@NullMarked
package org.tiaocai.arbitration.award.making;

import org.jspecify.annotations.NullMarked;
