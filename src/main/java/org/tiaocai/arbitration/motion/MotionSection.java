package org.tiaocai.arbitration.motion;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Askers;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.EvidenceItems.EvidenceItem;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.SuccessionProofs;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 程序事项 on the case page: what has been decided, what can be raised now, and why the rest cannot. */
@Component
@Order(140)
record MotionSection(
        Arbitrations arbitrations,
        Motions motions,
        CaseEvents events,
        SideRoads roads,
        Succession succession,
        SeparateApplications separate,
        Stages stages,
        Claims claims,
        Parties parties,
        NamedInMotions named,
        Askers askers,
        SuccessionProofs proofs,
        EvidenceItems evidence)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        if (arbitrations.find(number).isEmpty()) {
            return Map.of();
        }
        var open = new ArrayList<MotionKind>();
        var notNow = new EnumMap<MotionKind, String>(MotionKind.class);
        var standing = events.standing(number);
        for (var kind : MotionKind.values()) {
            stages.refusal(number, kind.act())
                    .or(() -> standing.refusal(kind))
                    .or(() -> roads.of(kind).notByWhoWorks(number))
                    .ifPresentOrElse(words -> notNow.put(kind, words), () -> open.add(kind));
        }
        return Map.ofEntries(
                Map.entry("motions", motions.of(number)),
                Map.entry("askers", askedBy(number)),
                Map.entry("concerned", concerned(number)),
                Map.entry("filedAs", separate.filedAs(number)),
                Map.entry("toFile", separate.open(number)),
                Map.entry("kinds", open),
                Map.entry("notNow", notNow),
                // Never empty: an attribute without a value is left out, and the page has to know that it is asked at
                // once.
                Map.entry("provedLater", "at-once " + String.join(" ", succession.provedLater(number))),
                Map.entry(
                        "sides",
                        parties.reachable(number).stream()
                                .map(Party::side)
                                .distinct()
                                .sorted()
                                .toList()),
                Map.entry("askersToChoose", askers.toChoose(number)),
                Map.entry("toProve", proofs.incomplete(number)),
                Map.entry("lacking", proofs.lacking(number)),
                Map.entry(
                        "evidence",
                        evidence.of(number).stream()
                                .map(EvidenceItem::name)
                                .distinct()
                                .toList()),
                Map.entry("claims", claims.of(number)),
                Map.entry("parties", parties.standing(number)),
                Map.entry("agents", agents(number)));
    }

    /** Who asked for each, of those of the case. */
    private Map<Long, String> askedBy(RegistrationNumber number) {
        return motions.of(number).stream()
                .flatMap(motion -> Stream.ofNullable(motion.raisedBy())
                        .map(side -> Map.entry(motion.id(), askers.name(number, side, motion.byParty()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whom and which claim each motion names. */
    private Map<Long, List<FormField.Filled>> concerned(RegistrationNumber number) {
        var names = named.of(number);
        return motions.of(number).stream()
                .collect(Collectors.toMap(Motion::id, motion -> FormField.about(motion, names)));
    }

    /** By id, of those who left too. */
    private Map<Long, String> agents(RegistrationNumber number) {
        return parties.of(number).stream()
                .flatMap(party -> party.agents().stream())
                .collect(Collectors.toMap(Party.Agent::id, Party.Agent::name));
    }
}
