/** Read models: what each case counts for, kept in the transaction that changed the case. */
@NullMarked
package org.tiaocai.figures.projection;

import org.jspecify.annotations.NullMarked;
