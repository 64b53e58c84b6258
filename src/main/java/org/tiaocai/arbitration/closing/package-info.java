/** 结案: what the closing of an arbitration leaves in its file. */
@NullMarked
package org.tiaocai.arbitration.closing;

import org.jspecify.annotations.NullMarked;
