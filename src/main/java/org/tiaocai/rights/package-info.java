/** 权限: one answer to whether a person may do an act in a case, read from {@code rights/matrix.yaml} and asked at every door. */
@NullMarked
package org.tiaocai.rights;

import org.jspecify.annotations.NullMarked;
