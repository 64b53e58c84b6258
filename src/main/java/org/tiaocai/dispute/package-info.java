/** What exists whichever road a case takes: parties, claims, evidence, its number and its journal. */
@NullMarked
package org.tiaocai.dispute;

import org.jspecify.annotations.NullMarked;
