package org.tiaocai.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.RelatedCases;
import org.tiaocai.dispute.RelatedCases.Related;
import org.tiaocai.dispute.Side;

/** What the form asks before it is sent: whether the same persons and firms are in other cases. Nothing stands in the address. */
@RestController
@RequestMapping("/api/v1/intake")
record RelatedCasesApi(RelatedCases related, PartyTitles titles) {

    private static final int SHOWN = 20;

    record Asked(@Nullable List<Someone> parties) {}

    record Someone(
            @Nullable Side side,
            @Nullable PartyKind kind,
            @Nullable String name,
            @Nullable String identityNumber,
            @Nullable String creditCode,
            @Nullable List<Registration.Agent> agents) {

        boolean isNamed() {
            return side != null && kind != null && name != null && !name.isBlank();
        }
    }

    /** @param more how many there are beyond those that are listed */
    record Answer(List<Line> cases, int more, List<String> warnings) {}

    record Line(String number, String title, String how, String stage, String receivedOn) {}

    @PostMapping("/related")
    Answer related(@RequestBody Asked asked) {
        var parties = (asked.parties() == null ? List.<Someone>of() : asked.parties())
                .stream().filter(Someone::isNamed).map(RelatedCasesApi::party).toList();
        var all = related.to(parties);
        var shown = all.stream().limit(SHOWN).toList();
        var named = titles.of(shown.stream().map(Related::number).toList());
        return new Answer(
                shown.stream()
                        .map(one -> new Line(
                                one.number().value(),
                                named.getOrDefault(one.number(), ""),
                                one.tie().label(),
                                one.outcome() == null
                                        ? one.stage().label()
                                        : one.outcome().label(),
                                one.receivedOn().toString()))
                        .toList(),
                all.size() - shown.size(),
                related.warnings(parties));
    }

    private static Registration.Party party(Someone one) {
        return new Registration.Party(
                one.side(),
                one.kind(),
                one.name(),
                one.identityNumber(),
                one.creditCode(),
                null,
                null,
                null,
                null,
                one.agents());
    }
}
