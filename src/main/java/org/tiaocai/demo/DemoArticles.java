package org.tiaocai.demo;

import java.util.List;
import java.util.stream.Collectors;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;

/** Under which articles an award of the demo grants a claim: each kind has its own. */
final class DemoArticles {

    private DemoArticles() {}

    static String of(List<Claim> claims) {
        return claims.stream().map(claim -> of(claim.type())).distinct().collect(Collectors.joining("、"));
    }

    static String of(ClaimType type) {
        return switch (type) {
            case SEVERANCE -> "《劳动合同法》第四十六条、第四十七条";
            case UNLAWFUL_TERMINATION_DAMAGES -> "《劳动合同法》第四十八条、第八十七条";
            case SECOND_WAGE -> "《劳动合同法》第八十二条";
            case LEAVING_CERTIFICATE -> "《劳动合同法》第五十条";
            case OVERTIME_PAY -> "《劳动法》第四十四条";
            case UNUSED_LEAVE_PAY -> "《职工带薪年休假条例》第五条";
            case INJURY_MEDICAL_COST, INJURY_BENEFIT -> "《工伤保险条例》第三十条";
            case SICK_PAY -> "《工伤保险条例》第三十三条";
            default -> "《劳动法》第五十条";
        };
    }
}
