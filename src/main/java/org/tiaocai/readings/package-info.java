/** 阅卷留痕: who read what of which case, when and from where; apart from the cases' own journal. */
@NullMarked
package org.tiaocai.readings;

import org.jspecify.annotations.NullMarked;
