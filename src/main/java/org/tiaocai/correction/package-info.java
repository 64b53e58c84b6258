/**
 * 更正登记信息: what was typed differently from the paper handed in is mended, with the reason and that paper; a registration that
 * should never have been made is voided.
 */
@NullMarked
package org.tiaocai.correction;

import org.jspecify.annotations.NullMarked;
