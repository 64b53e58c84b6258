package org.tiaocai.figures.report;

import java.util.List;

/** 报告的一节: paragraphs in which each number is followed by its mark, and the numbers by their marks. */
record Section(String title, List<Part> parts, List<Statement> statements) {

    /** A heading or a paragraph. */
    record Part(boolean heading, String text) {}
}
