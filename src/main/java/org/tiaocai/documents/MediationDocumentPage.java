package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * D208 and D505 调解书 (法42; 规则72, 77): template {@code arbitration/mediation-document}.
 *
 * @param claims 仲裁请求（调解请求）, one a line
 * @param terms what the parties agreed, word for word
 * @param performanceDue last day of performance, where the terms name one
 */
public record MediationDocumentPage(
        String number,
        String issuer,
        List<PartyBlock> parties,
        List<String> claims,
        String terms,
        @Nullable LocalDate performanceDue,
        String performanceMethod,
        String origin,
        String arbitrator,
        LocalDate madeOn) {

    public static final String TITLE = "调解书";
    public static final String TEMPLATE = "arbitration/mediation-document";
}
