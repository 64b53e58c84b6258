package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper that belongs to no case: paragraphs, and a table where there is one; template {@code house/paper}.
 *
 * @param about the conference, the hearing or whatever else it is about
 */
public record HousePage(
        String issuer,
        String title,
        String about,
        List<String> paragraphs,
        List<String> columns,
        List<List<String>> rows,
        LocalDate madeOn) {

    public static final String TEMPLATE = "house/paper";
}
