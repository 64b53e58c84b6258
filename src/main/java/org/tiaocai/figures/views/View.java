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

    Content show(Period period);

    /** What the page shows. */
    record Content(List<Tile> tiles, List<Table> tables) {}
}
