package org.tiaocai.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 共同申请: the natural persons who apply in one form, by their place among the applicants, and what they ask for together. */
record Together(Set<Integer> people, List<Registration.Claim> claims) {

    /** From so many workers with a common claim on a dispute is collective (规则 art. 62). */
    private static final int COLLECTIVE_FROM = 10;

    static Together of(Registration form) {
        var people = new TreeSet<Integer>();
        var place = 0;
        var dead = new HashSet<String>();
        for (var party : form.parties()) {
            if (party.side() == Side.APPLICANT) {
                place++;
                var worker = Typed.text(party.heirOf());
                // Several heirs of one worker ask for what is one worker's.
                if (party.kind() == PartyKind.PERSON && (worker == null || dead.add(worker))) {
                    people.add(place);
                }
            }
        }
        return new Together(people, form.claims());
    }

    int persons() {
        return people.size();
    }

    /** Whether ten of them ask for the same kind of thing, in one claim or each in their own. */
    boolean isClaimCommon() {
        return claims.stream()
                .map(Registration.Claim::type)
                .distinct()
                .anyMatch(type -> asking(type) >= COLLECTIVE_FROM);
    }

    private int asking(ClaimType type) {
        var asking = new HashSet<Integer>();
        for (var claim : claims) {
            if (claim.type() == type) {
                var claimants = claim.claimants();
                asking.addAll(claimants == null || claimants.isEmpty() ? people : claimants);
            }
        }
        asking.retainAll(people);
        return asking.size();
    }

    /** What makes two claims the same one, however it is typed and whatever is said beside it. */
    private record Asked(
            ClaimType type,
            @Nullable BigDecimal amount,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String detail,
            Set<Integer> claimants,
            Set<Integer> respondents) {

        /** What is said beside a sum does not make it another claim; without a sum it may be all that tells two apart. */
        static Asked of(Registration.Claim claim) {
            var amount = claim.amount();
            return new Asked(
                    claim.type(),
                    amount == null ? null : amount.stripTrailingZeros(),
                    claim.fromDay(),
                    claim.toDay(),
                    amount == null ? claim.detail() : null,
                    places(claim.claimants()),
                    places(claim.respondents()));
        }

        private static Set<Integer> places(@Nullable List<Integer> named) {
            return named == null ? Set.of() : new TreeSet<>(named);
        }
    }

    /** 同一请求写了两次: the places of claims that are told twice, as a warning. */
    static Optional<String> repeated(List<Registration.Claim> claims) {
        var asked = claims.stream().map(Asked::of).toList();
        var twice = new TreeSet<Integer>();
        for (var later = 1; later < claims.size(); later++) {
            var earlier = asked.subList(0, later).indexOf(asked.get(later));
            if (earlier >= 0) {
                twice.addAll(List.of(earlier + 1, later + 1));
            }
        }
        return twice.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "第 " + twice.stream().map(String::valueOf).collect(Collectors.joining("、")) + " 项请求相同，请核对是否重复");
    }
}
