/** 查找: a case is found by what a caller says of it, as far as who asks may read it. */
@NullMarked
package org.tiaocai.search;

import org.jspecify.annotations.NullMarked;
