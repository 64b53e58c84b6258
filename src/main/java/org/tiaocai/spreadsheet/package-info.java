/** 表格文件: what people bring as a spreadsheet, as rows of text; nothing in it is run. */
@NullMarked
package org.tiaocai.spreadsheet;

import org.jspecify.annotations.NullMarked;
