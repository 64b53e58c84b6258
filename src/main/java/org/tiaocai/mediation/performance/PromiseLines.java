package org.tiaocai.mediation.performance;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.RegistrationNumber;

/** 约定的一项 in words: who performs what for whom. */
@Component
record PromiseLines(Claims claims, Parties parties) {

    /** The words of one case. */
    record OfCase(List<Claim> claims, List<Party> parties) {

        String line(PromisedAct one) {
            var what = claims.stream()
                    .filter(claim -> claim.ordinal() == one.claim())
                    .map(claim -> claim.type().label())
                    .findFirst()
                    .orElse("约定的事项");
            return names(one.debtors()) + "向" + names(one.creditors())
                    + (one.amount() == null
                            ? "履行：" + what
                            : "支付" + what + " " + one.amount().toPlainString() + " 元");
        }

        private String names(List<Long> ids) {
            return parties.stream()
                    .filter(party -> ids.contains(party.id()))
                    .map(party -> party.side().label() + party.name())
                    .collect(Collectors.joining("、"));
        }
    }

    OfCase of(RegistrationNumber number) {
        return new OfCase(claims.of(number), parties.of(number));
    }
}
