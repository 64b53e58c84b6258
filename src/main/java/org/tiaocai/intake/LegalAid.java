package org.tiaocai.intake;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;

/**
 * 法律援助 (法律援助法 art. 42): migrant workers who ask for their pay or for injury compensation are freed from the test of
 * their means. They are offered it with the advice, and on whichever road the case
 * is from the case page.
 */
@Component
record LegalAid(Findings findings, Claims claims, Journal journal, JdbcClient jdbc) {

    private static final Set<ClaimType> OF_INJURY =
            EnumSet.of(ClaimType.INJURY_MEDICAL_COST, ClaimType.INJURY_BENEFIT, ClaimType.SICK_PAY);

    /** What the person says to the offer. */
    public enum Reply {
        WANTED("当事人要求申请，已告知法律援助机构"),
        DECLINED("当事人表示不需要"),
        LATER("当事人暂不决定");

        private final String label;

        Reply(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** Whether the law frees the applicants from the test. */
    boolean isFreeOfMeansTest(RegistrationNumber number) {
        return findings.has(number, Finding.MIGRANT_WORKERS)
                && claims.of(number).stream().anyMatch(LegalAid::frees);
    }

    /** Puts the offer on record, with the answer where there was one. */
    void offered(RegistrationNumber number, @Nullable Reply reply) {
        if (reply != null) {
            new Table(jdbc, "journal").once(number, "告知法律援助", reply);
            journal.act(number, "告知法律援助", reply.label + means(number));
        } else if (isFreeOfMeansTest(number)) {
            journal.act(number, "告知法律援助", "当事人没有表示" + means(number));
        }
    }

    private String means(RegistrationNumber number) {
        return isFreeOfMeansTest(number) ? "（免予核查经济困难状况，法律援助法第四十二条）" : "";
    }

    private static boolean frees(Claim claim) {
        return claim.arrears() || claim.type().isRemuneration() || OF_INJURY.contains(claim.type());
    }
}
