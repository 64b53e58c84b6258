/** Stories of whole cases: a file number, a day, an act, an outcome. */
@NullMarked
package org.tiaocai.story;

import org.jspecify.annotations.NullMarked;
