package org.tiaocai.story;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.CertainTerms;
import org.tiaocai.dispute.Claims;
import org.tiaocai.shared.RegistrationNumber;

/** A 调解协议 as its form hands it in: who pays whom how much within how many days, for each claim that asks for money. */
@Component
public record Paying(Claims claims) {

    public List<Map<String, Object>> items(String number) {
        return claims.of(RegistrationNumber.of(number)).stream()
                .filter(CertainTerms::isForMoney)
                .<Map<String, Object>>map(claim -> Map.of(
                        "claim",
                        claim.ordinal(),
                        "amount",
                        10_000,
                        "performWithinDays",
                        7,
                        "debtors",
                        claim.respondents(),
                        "creditors",
                        claim.claimants()))
                .toList();
    }
}
