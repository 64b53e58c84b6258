/** 外门: what each colleague sees of a case over HTTP, opened in every state that a walk or a story reaches. */
@NullMarked
package org.tiaocai.doors;

import org.jspecify.annotations.NullMarked;
