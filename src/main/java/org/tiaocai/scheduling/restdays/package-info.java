/** 落在休息日的排期: sessions whose day a holiday schedule has made a rest day; none stands unseen. */
@NullMarked
package org.tiaocai.scheduling.restdays;

import org.jspecify.annotations.NullMarked;
