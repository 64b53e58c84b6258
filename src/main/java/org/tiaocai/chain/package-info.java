/** 摘要链: what is written down in a case is linked, record by record, so that a change, a gap or an addition shows. */
@NullMarked
package org.tiaocai.chain;

import org.jspecify.annotations.NullMarked;
