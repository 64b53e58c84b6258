/** 历史案件: cases that were closed before this system, found by search and counted apart. */
@NullMarked
package org.tiaocai.historic;

import org.jspecify.annotations.NullMarked;
