package org.tiaocai.limits.reckoning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One line of the walker's own table of lengths, kept apart from the rules of the module so that a slip shows. */
record WalkedRule(String id, Unit unit, int length, boolean back, boolean rolls, String longer, boolean excludes) {

    enum Unit {
        WD,
        CD,
        MONTH,
        YEAR,
        HOUR,
        NONE
    }

    static List<WalkedRule> table() {
        return lines(Path.of("src/test/resources/limits/walker.csv")).stream()
                .map(line -> line.split(","))
                .map(cells -> new WalkedRule(
                        cells[0],
                        Unit.valueOf(cells[1]),
                        Integer.parseInt(cells[2]),
                        cells[3].equals("BACK"),
                        cells[4].equals("YES"),
                        cells[5],
                        cells[6].equals("YES")))
                .toList();
    }

    boolean hasLongest() {
        return !longer.equals("NO") && !isLongerAsAgreed();
    }

    boolean isLongerAsAgreed() {
        return longer.equals("AGREED");
    }

    int longest() {
        return hasLongest() ? Integer.parseInt(longer) : 0;
    }

    /** The lines under the head of a table. */
    static List<String> lines(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
