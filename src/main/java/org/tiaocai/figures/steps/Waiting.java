package org.tiaocai.figures.steps;

import java.time.LocalDate;
import org.tiaocai.figures.views.Histogram;

/** 在办: what waits at an element, how many days already, since when the oldest, and how many beyond their due day. */
record Waiting(long n, Histogram days, LocalDate oldest, long late) {}
