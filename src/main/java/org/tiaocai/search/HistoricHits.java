package org.tiaocai.search;

import java.time.LocalDate;
import java.util.List;

/** What the search of running cases knows of those that were closed before this system; their own module answers. */
public interface HistoricHits {

    /** @param oldNumber 旧案号, as it stood in the old register */
    record Hit(
            String oldNumber,
            String applicants,
            String respondents,
            String cause,
            LocalDate receivedOn,
            LocalDate closedOn,
            String outcome) {}

    /** Those whose old number or people answer to what was typed, as those of the running cases do; none for who may not look. */
    List<Hit> hits(String text);
}
