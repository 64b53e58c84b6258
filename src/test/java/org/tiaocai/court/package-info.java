/** 法院模拟: two made-up courts that docket, decide and write to us in any order, against a reading of the law of its own. */
@NullMarked
package org.tiaocai.court;

import org.jspecify.annotations.NullMarked;
