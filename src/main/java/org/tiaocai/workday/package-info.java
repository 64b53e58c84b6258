/**
 * 我的一天: what somebody finds in the morning, what they see after a task is done, and how a step is given back. It asks the
 * modules that know; nothing depends on it.
 */
@NullMarked
package org.tiaocai.workday;

import org.jspecify.annotations.NullMarked;
