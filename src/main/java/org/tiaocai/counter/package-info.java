/** 登记窗口: the page on which a dispute is registered, with lists of workers and the scans that come with it. */
@NullMarked
package org.tiaocai.counter;

import org.jspecify.annotations.NullMarked;
