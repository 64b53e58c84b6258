/** 庭前准备: what has to happen within five working days of the acceptance, and the answer of each respondent. */
@NullMarked
package org.tiaocai.arbitration.preparation;

import org.jspecify.annotations.NullMarked;
