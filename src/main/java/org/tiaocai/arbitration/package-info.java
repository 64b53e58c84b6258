/** 仲裁: a dispute before the commission, from the application received to the way in which it is closed. */
@NullMarked
package org.tiaocai.arbitration;

import org.jspecify.annotations.NullMarked;
