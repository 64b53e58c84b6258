/** 交换包: one signed zip of messages and papers, between the commission and a court, once and in order. */
@NullMarked
package org.tiaocai.linkage.handover;

import org.jspecify.annotations.NullMarked;
