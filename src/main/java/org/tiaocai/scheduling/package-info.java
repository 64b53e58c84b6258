/** 排期: where and with whom a session sits; a room or a person that is taken cannot be taken twice. */
@NullMarked
package org.tiaocai.scheduling;

import org.jspecify.annotations.NullMarked;
