/** 统计报告: the section of the yearly report that writes itself, and its frozen copies. */
@NullMarked
package org.tiaocai.figures.report;

import org.jspecify.annotations.NullMarked;
