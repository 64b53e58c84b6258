/** 归档 (规则21–24): the file of a closed case, put in order, kept, read, exported and in the end given up. */
@NullMarked
package org.tiaocai.archive;

import org.jspecify.annotations.NullMarked;
