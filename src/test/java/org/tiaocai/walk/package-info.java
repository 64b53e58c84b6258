/** 随机漫步: cases that go any way the models leave open, with what must always hold asked after every step. */
@NullMarked
package org.tiaocai.walk;

import org.jspecify.annotations.NullMarked;
