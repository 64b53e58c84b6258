/** 开庭: when and where the tribunal hears the parties, with notice in time, and what came of it. */
@NullMarked
package org.tiaocai.arbitration.hearing;

import org.jspecify.annotations.NullMarked;
