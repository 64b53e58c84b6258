package org.tiaocai.dispute;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 请求事项 on the case page; masked, without amounts and without the facts. */
@Component
@Order(30)
record ClaimsSection(ClaimStandings standings, Parties parties) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.OVERVIEW;
    }

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var standing = standings.of(number);
        var all = standing.stream().map(ClaimStanding::claim).toList();
        var everybody = parties.of(number);
        return Map.of(
                "claims",
                all,
                "states",
                states(standing),
                "concerned",
                concerned(all, everybody, Party::maskedName),
                "concernedWhole",
                concerned(all, everybody, Party::name));
    }

    /** By the claim; nothing of what is simply open. */
    private static Map<Integer, String> states(List<ClaimStanding> all) {
        return all.stream()
                .filter(one -> one.state() != ClaimStanding.State.OPEN)
                .collect(Collectors.toMap(
                        one -> one.claim().ordinal(), one -> one.state().label()));
    }

    /** By the claim, such as 全体申请人 → 某公司. */
    private static Map<Integer, String> concerned(
            List<Claim> all, List<Party> everybody, Function<Party, String> name) {
        return all.stream()
                .collect(Collectors.toMap(
                        Claim::ordinal,
                        claim -> named(claim.claimants(), everybody, name) + " → "
                                + named(claim.respondents(), everybody, name)));
    }

    private static String named(List<Long> ids, List<Party> everybody, Function<Party, String> name) {
        var these = everybody.stream().filter(party -> ids.contains(party.id())).toList();
        if (these.isEmpty()) {
            return "—";
        }
        var side = these.get(0).side();
        var several = everybody.stream().filter(party -> party.side() == side).count();
        return several > 1 && several == these.size()
                ? "全体" + side.label()
                : these.stream().map(name).collect(Collectors.joining("、"));
    }
}
