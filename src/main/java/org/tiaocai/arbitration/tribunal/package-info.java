/** 仲裁庭: who sits in a case, how it is formed, and who must not sit. */
@NullMarked
package org.tiaocai.arbitration.tribunal;

import org.jspecify.annotations.NullMarked;
