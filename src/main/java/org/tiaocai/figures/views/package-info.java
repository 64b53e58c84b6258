/** The pages of the managers: each figure with its formula and its denominator, and the cases behind it. */
@NullMarked
package org.tiaocai.figures.views;

import org.jspecify.annotations.NullMarked;
