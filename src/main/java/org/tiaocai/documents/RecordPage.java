package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * D109 调解笔录 (协商调解规定 art. 32): template {@code mediation/mediation-record}.
 *
 * @param ordinal which session of the mediation
 * @param time such as 09:00–10:30
 * @param mediators presiding one first
 * @param attendees each with the capacity in which they came
 * @param outcome in words, such as 达成一致
 */
public record RecordPage(
        String number,
        String organisation,
        int ordinal,
        LocalDate heldOn,
        String time,
        String place,
        List<String> mediators,
        List<String> attendees,
        List<String> claims,
        String record,
        String outcome) {

    public static final String CODE = "D109";
    public static final String TITLE = "调解笔录";
    public static final String TEMPLATE = "mediation/mediation-record";
}
