/** 并案、分案: cases between the same parties are heard together under a leading one, and may go apart again; both remain cases. */
@NullMarked
package org.tiaocai.joining;

import org.jspecify.annotations.NullMarked;
