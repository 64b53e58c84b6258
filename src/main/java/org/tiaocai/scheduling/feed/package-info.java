/** 日历订阅与邀请: bookings as other calendars read them (RFC 5545), by case number only. */
@NullMarked
package org.tiaocai.scheduling.feed;

import org.jspecify.annotations.NullMarked;
