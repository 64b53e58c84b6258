package org.tiaocai.figures.views;

import java.util.List;

/** 一张表, drawn as a chart where that says more. */
public record Table(String id, String title, String note, Chart chart, List<String> columns, List<List<Cell>> rows) {

    /** How the numbers of the table are drawn above it. */
    public enum Chart {
        NONE,
        BAR,
        LINE
    }
}
