package org.tiaocai.figures.views;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * 一项指标.
 *
 * @param value what it comes to
 * @param formula how it is reckoned, in words
 * @param numbers the formula with its numbers, so that the denominator can be seen
 */
public record Tile(
        String label,
        String value,
        String formula,
        String numbers,
        @Nullable CaseQuery cases) {

    static Tile count(String label, long n, String formula, CaseQuery cases) {
        return new Tile(label, Long.toString(n), formula, "", n == 0 ? null : cases);
    }

    static Tile rate(String label, long numerator, long denominator, String formula, @Nullable CaseQuery cases) {
        return new Tile(
                label,
                Cell.rate(numerator, denominator).text(),
                formula,
                numerator + " ÷ " + denominator,
                numerator == 0 ? null : cases);
    }

    static Tile days(String label, double days, String formula, String numbers, @Nullable CaseQuery cases) {
        return new Tile(label, String.format(Locale.ROOT, "%.1f 天", days), formula, numbers, cases);
    }
}
