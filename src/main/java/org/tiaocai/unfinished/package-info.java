/** 暂存: what people have typed and not handed in, kept until the form is done with. */
@NullMarked
package org.tiaocai.unfinished;

import org.jspecify.annotations.NullMarked;
