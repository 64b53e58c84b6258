package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * A short document of the commission: heading, parties, paragraphs, seal and day; template {@code arbitration/letter}.
 *
 * @param paragraphs in their order, the way of redress last where there is one
 */
public record LetterPage(
        String number,
        String issuer,
        String title,
        List<PartyBlock> parties,
        List<String> paragraphs,
        LocalDate madeOn) {

    public static final String TEMPLATE = "arbitration/letter";
}
