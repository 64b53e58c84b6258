package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * D506–D508 裁决书 (法46; 规则53): template {@code arbitration/award}.
 *
 * @param type 终局 or 非终局, on the face of the paper
 * @param procedure how the case came to the award, in paragraphs
 * @param results one for each claim and applicant
 * @param notices 当事人权利
 * @param signatures who signed, each with the seat
 */
public record AwardPage(
        String number,
        String issuer,
        String title,
        String type,
        List<PartyBlock> parties,
        List<String> procedure,
        List<String> claims,
        String facts,
        String reasons,
        List<String> results,
        List<String> notices,
        List<String> signatures,
        LocalDate madeOn) {

    public static final String TEMPLATE = "arbitration/award";
}
