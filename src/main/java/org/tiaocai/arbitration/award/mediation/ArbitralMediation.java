package org.tiaocai.arbitration.award.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.ClaimsLeft.Settled;
import org.tiaocai.dispute.Claim;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 仲裁调解 as it stands now.
 *
 * @param claims the claims that it settles
 * @param waived those of them that are given up
 * @param parties whom it binds; empty where that is everybody
 * @param items who has what from whom; empty where only the words say it
 * @param closedOn 生效日期, the later of the signatures, or the day of the withdrawal of consent
 */
public record ArbitralMediation(
        long id,
        RegistrationNumber number,
        Scope scope,
        Set<Integer> claims,
        Set<Integer> waived,
        Set<Long> parties,
        List<AwardItem> items,
        Terms terms,
        LocalDate agreedOn,
        @Nullable Long documentId,
        @Nullable Outcome outcome,
        @Nullable LocalDate closedOn,
        @Nullable String renegeReason) {

    /** The claims that it settles, between the parties whom it binds. */
    List<Claim> settles(List<Claim> open) {
        return open.stream()
                .filter(claim -> claims.contains(claim.ordinal()))
                .flatMap(claim ->
                        parties.isEmpty() ? Stream.of(claim) : new Settled(claims, parties).among(claim).stream())
                .toList();
    }

    /** What the parties agreed, word for word. */
    public record Terms(String text, @Nullable LocalDate performanceDue, String performanceMethod) {}

    /** 调解书 or 部分调解书 (规则73). */
    public enum Scope {
        FULL("全部请求"),
        PARTIAL("部分请求");

        private final String label;

        Scope(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** How it ended. */
    public enum Outcome {
        EFFECTIVE("已生效"),
        PARTLY_EFFECTIVE("部分调解书已生效"),
        RENEGED("签收前反悔");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }
}
