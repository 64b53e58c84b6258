/** 案卷: where a case is read, on its own page and beside a task. */
@NullMarked
package org.tiaocai.casefile;

import org.jspecify.annotations.NullMarked;
