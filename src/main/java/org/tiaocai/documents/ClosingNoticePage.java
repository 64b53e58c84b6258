package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.List;

/** D111 调解终结告知书 (协商调解规定 art. 30): template {@code mediation/closing-notice}. */
public record ClosingNoticePage(
        String number,
        String organisation,
        List<PartyBlock> parties,
        LocalDate requestedOn,
        String reason,
        LocalDate closedOn,
        LocalDate madeOn) {

    public static final String CODE = "D111";
    public static final String TITLE = "调解终结告知书";
    public static final String TEMPLATE = "mediation/closing-notice";
}
