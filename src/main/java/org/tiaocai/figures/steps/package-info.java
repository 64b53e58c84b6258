/** 环节: how often, how long and how late, element by element, on the models themselves; and the path of one case. */
@NullMarked
package org.tiaocai.figures.steps;

import org.jspecify.annotations.NullMarked;
