package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.List;

/** D107 不予调解告知书 (协商调解规定 art. 22): template {@code mediation/refusal-notice}. */
public record RefusalNoticePage(
        String number, String organisation, List<PartyBlock> parties, String reason, LocalDate madeOn) {

    public static final String CODE = "D107";
    public static final String TITLE = "不予调解告知书";
    public static final String TEMPLATE = "mediation/refusal-notice";
}
