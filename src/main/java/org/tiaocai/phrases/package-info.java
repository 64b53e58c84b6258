/** 常用语: what people write again and again, kept for one person or for the whole house, and put in where the cursor stands. */
@NullMarked
package org.tiaocai.phrases;

import org.jspecify.annotations.NullMarked;
