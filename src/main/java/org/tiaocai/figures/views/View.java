package org.tiaocai.figures.views;

import java.util.List;
import org.tiaocai.shared.Period;

/** One of the managers' pages. */
public interface View {

    /** Stands in the address. */
    String key();

    String title();

    /** In the order of the pages. */
    int order();

    /** Whether it says how the system stands, which its administrators may see. */
    default boolean isOfTheSystem() {
        return false;
    }

    Content show(Period period);

    /** What the page shows. */
    record Content(List<Tile> tiles, List<Table> tables) {}
}
