/** Who has been told what, by mail or otherwise: every notice is written once and never lost. */
@NullMarked
package org.tiaocai.delivery;

import org.jspecify.annotations.NullMarked;
