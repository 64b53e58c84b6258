package org.tiaocai.historic;

import java.time.LocalDate;

/**
 * 历史案件 as it stood in the old register.
 *
 * @param oldNumber 旧案号, one for each case for good
 * @param applicants as written there, several separated by 、
 */
record HistoricCase(
        String oldNumber,
        String applicants,
        String respondents,
        String cause,
        LocalDate receivedOn,
        LocalDate closedOn,
        String outcome) {}
