/** 本机构的设置: what the office says of itself, each from a day on, kept by an administrator without a restart. */
@NullMarked
package org.tiaocai.house;

import org.jspecify.annotations.NullMarked;
