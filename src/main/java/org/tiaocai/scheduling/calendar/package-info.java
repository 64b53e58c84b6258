/** 日历: what people see of the week by room and by person, and what they do there. */
@NullMarked
package org.tiaocai.scheduling.calendar;

import org.jspecify.annotations.NullMarked;
