package org.tiaocai.documents;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * D110 调解协议书 (调解仲裁法 art. 14; 协商调解规定 art. 26, 27): template {@code mediation/mediation-agreement}. A day
 * that has not come yet stays a blank to be filled in by hand.
 *
 * @param facts 争议事实
 * @param claims 调解请求事项, one a line
 * @param terms 调解结果
 * @param performanceDue last day of performance, where the terms name one
 * @param reviewDue last day of the joint application for 仲裁审查 (M09), known with the day of effect
 * @param confirmationDue last day of the joint application for 司法确认 (M12), known with the day of effect
 */
public record AgreementPage(
        String number,
        String organisation,
        List<PartyBlock> parties,
        String facts,
        List<String> claims,
        String terms,
        @Nullable LocalDate performanceDue,
        String performanceMethod,
        List<String> mediators,
        @Nullable LocalDate applicantSignedOn,
        @Nullable LocalDate respondentSignedOn,
        @Nullable LocalDate mediatorSignedOn,
        @Nullable LocalDate sealedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate reviewDue,
        @Nullable LocalDate confirmationDue) {

    public static final String CODE = "D110";
    public static final String TITLE = "调解协议书";
    public static final String TEMPLATE = "mediation/mediation-agreement";
}
