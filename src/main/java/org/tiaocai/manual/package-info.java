/** 岗位手册: what each role does all day, in Chinese, with the names, limits and addresses of the service itself. */
@NullMarked
package org.tiaocai.manual;

import org.jspecify.annotations.NullMarked;
