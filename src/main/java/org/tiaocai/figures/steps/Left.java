package org.tiaocai.figures.steps;

import org.tiaocai.figures.views.Histogram;

/** 已办: what an element's steps that were left come to. */
record Left(long n, long minutes, long late, long cancelled, Histogram days) {

    private static final double MINUTES_A_DAY = 24 * 60;

    double meanDays() {
        return n == 0 ? 0 : minutes / MINUTES_A_DAY / n;
    }
}
