package org.tiaocai.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.RelatedCases;
import org.tiaocai.dispute.RelatedCases.Related;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;

/** What the form asks before it is sent: whether the same persons and firms are in other cases. Nothing stands in the address. */
@RestController
@RequestMapping("/api/v1/intake")
record RelatedCasesApi(RelatedCases related, PartyTitles titles, Rights rights) {

    private static final int SHOWN = 20;

    /** As many as one form may hold. */
    private static final int MOST = 500;

    /** Parties and claims as far as the form has them by now. */
    record Asked(
            @Nullable List<Registration.Party> parties,
            @Nullable List<Registration.Claim> claims) {

        List<Registration.Claim> claimed() {
            return claims == null
                    ? List.of()
                    : claims.stream()
                            .limit(MOST)
                            .filter(one -> one != null && one.type() != null)
                            .toList();
        }

        List<Registration.Party> named() {
            return parties == null
                    ? List.of()
                    : parties.stream()
                            .limit(MOST)
                            .filter(one -> one != null
                                    && one.side() != null
                                    && one.kind() != null
                                    && one.name() != null
                                    && !one.name().isBlank())
                            .toList();
        }
    }

    /**
     * @param more how many there are beyond those that are listed
     * @param opposed whether somebody is on both sides, for which the handler answers
     */
    record Answer(List<Line> cases, int more, List<String> warnings, boolean opposed) {}

    /** @param byName somebody is known by the name alone */
    record Line(String number, String title, String how, boolean byName, String stage, String receivedOn) {}

    @PostMapping("/related")
    Answer related(@RequestBody Asked asked) {
        var parties = asked.named();
        var all = related.to(parties);
        var shown = all.stream().limit(SHOWN).toList();
        var named = titles.asReadBy(
                rights.reach(Level.WHOLE), shown.stream().map(Related::number).toList());
        return new Answer(
                shown.stream()
                        .map(one -> new Line(
                                one.number().value(),
                                named.getOrDefault(one.number(), ""),
                                one.tie().label(),
                                !one.certain(),
                                one.outcome() == null
                                        ? one.stage().label()
                                        : one.outcome().label(),
                                one.receivedOn().toString()))
                        .toList(),
                all.size() - shown.size(),
                related.warnings(parties, asked.claimed()),
                related.opposed(parties).isPresent());
    }
}
