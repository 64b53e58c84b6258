/** 监督和登记: what comes in beside the cases and is kept in a register, such as a request to interfere or a lead on unpaid wages. */
@NullMarked
package org.tiaocai.oversight;

import org.jspecify.annotations.NullMarked;
