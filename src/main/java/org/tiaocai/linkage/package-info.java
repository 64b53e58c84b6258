/** 裁审衔接: what the commission and the courts tell and hand each other, from the award's service on. */
@NullMarked
package org.tiaocai.linkage;

import org.jspecify.annotations.NullMarked;
