package org.tiaocai.figures.report;

import org.jspecify.annotations.Nullable;
import org.tiaocai.figures.views.CaseQuery;

/** One number of the report, with what it means and the cases behind it. */
record Statement(
        int ordinal,
        String label,
        String value,
        String formula,
        String numbers,
        @Nullable CaseQuery cases) {}
