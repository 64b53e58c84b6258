package org.tiaocai.figures.views;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** 一格: what it says, as a number where a chart can draw it, and the cases behind it. */
public record Cell(
        String text, @Nullable Double value, @Nullable CaseQuery cases) {

    public static Cell text(String text) {
        return new Cell(text, null, null);
    }

    public static Cell count(long n) {
        return new Cell(Long.toString(n), (double) n, null);
    }

    public static Cell count(long n, CaseQuery cases) {
        return new Cell(Long.toString(n), (double) n, n == 0 ? null : cases);
    }

    public static Cell decimal(double value) {
        return new Cell(String.format(Locale.ROOT, "%.1f", value), value, null);
    }

    /** 比率 with both of its numbers; without a denominator there is no rate. */
    public static Cell rate(double numerator, double denominator) {
        if (denominator == 0) {
            return new Cell("—", null, null);
        }
        var percent = 100 * numerator / denominator;
        return new Cell(String.format(Locale.ROOT, "%.1f %%", percent), percent, null);
    }
}
