package org.tiaocai.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.DisputeOutcome;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Rights;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 更正登记信息 on the case page: what has been corrected, and what may be. */
@Component
@Order(52)
record CorrectionsSection(
        RegistrationCorrections all,
        Parties parties,
        Claims claims,
        Disputes disputes,
        EvidenceItems evidence,
        Rights rights,
        Stages stages,
        Actor actor)
        implements CaseSection {

    record Shown(
            RegistrationCorrection one,
            String proposedBy,
            @Nullable String decidedBy,
            @Nullable String evidence) {}

    record Open(CorrectionKind kind, long subject, String label) {}

    @Override
    public CasePart part() {
        return CasePart.PARTIES;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var shown = all.of(number).stream().map(this::shown).toList();
        var open = open(number);
        var may = rights.in(number).acts().contains("case.void")
                && stages.refusal(number, "case.void").isEmpty();
        var mayVoid = may && all.pending(number, CorrectionKind.VOID, 0).isEmpty();
        return shown.isEmpty() && open.isEmpty() && !may
                ? Map.of()
                : Map.of("corrections", shown, "open", open, "mayVoid", mayVoid);
    }

    private List<Open> open(RegistrationNumber number) {
        if (!rights.in(number).acts().contains("case.correct")
                || disputes.get(number).outcome() == DisputeOutcome.VOIDED) {
            return List.of();
        }
        var every = new ArrayList<Open>();
        if (isOpen(number, CorrectionKind.REGISTRATION)) {
            every.add(new Open(CorrectionKind.REGISTRATION, 0, "登记事项（收到日期、案由、时效起算等）"));
        }
        if (isOpen(number, CorrectionKind.PARTY)) {
            parties.of(number).forEach(party -> every.add(new Open(CorrectionKind.PARTY, party.id(), named(party))));
        }
        if (isOpen(number, CorrectionKind.AGENT)) {
            parties.of(number)
                    .forEach(party -> party.agents()
                            .forEach(agent -> every.add(new Open(
                                    CorrectionKind.AGENT, agent.id(), named(party) + "的代理人 " + agent.name()))));
        }
        if (isOpen(number, CorrectionKind.CLAIM)) {
            claims.of(number)
                    .forEach(claim -> every.add(
                            new Open(CorrectionKind.CLAIM, claim.ordinal(), "第 " + claim.ordinal() + " 项请求")));
        }
        return every;
    }

    private boolean isOpen(RegistrationNumber number, CorrectionKind kind) {
        return stages.refusal(number, "case.correct/" + kind.name()).isEmpty();
    }

    private static String named(Party party) {
        return party.side().label() + " " + party.name();
    }

    private Shown shown(RegistrationCorrection one) {
        return new Shown(
                one,
                actor.nameOf(one.proposedBy()),
                Optional.ofNullable(one.decidedBy()).map(actor::nameOf).orElse(null),
                Optional.ofNullable(one.evidenceId())
                        .flatMap(id -> evidence.of(one.number()).stream()
                                .filter(item -> item.id() == id)
                                .map(EvidenceItems.EvidenceItem::name)
                                .findFirst())
                        .orElse(null));
    }
}
