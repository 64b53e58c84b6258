/** Legal documents of a case: rendered once from a template, then kept as they are. */
@NullMarked
package org.tiaocai.documents;

import org.jspecify.annotations.NullMarked;
