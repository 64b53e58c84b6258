/** 排期方案: repairs or tightens the docket of a stretch of days, as a proposal that a coordinator accepts line by line. */
@NullMarked
package org.tiaocai.scheduling.planning;

import org.jspecify.annotations.NullMarked;
