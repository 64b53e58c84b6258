package org.tiaocai.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Mediators;
import org.tiaocai.people.Mediators.Mediator;
import org.tiaocai.shared.Refused;

/** 调解员指派书 (D108): one for each panel that a mediation has had. */
@Component
record AppointmentPapers(
        Mediators mediators,
        MediationFacts facts,
        Papers papers,
        Documents documents,
        RunningLimits limits,
        Actor actor) {

    /** @return what tells it apart from the papers of earlier panels */
    String issue(Mediation mediation) {
        var named = mediation.members().stream()
                .map(member -> named(member.userId()))
                .toList();
        var presiding = mediation.members().stream()
                .filter(Mediation.Member::presiding)
                .findFirst()
                .orElseThrow()
                .userId();
        var occasion = occasion(mediation);
        papers.issue(
                mediation.number(),
                "D108",
                occasion,
                facts.appointment(mediation, named, presiding, due(mediation)));
        return occasion;
    }

    /** Who sits still, and is on no roster any more, is named without an agency. */
    private String named(String userId) {
        return mediators.all().stream()
                .filter(mediator -> mediator.id().equals(userId))
                .findFirst()
                .map(one -> one.agency() + one.name())
                .orElseGet(() -> actor.nameOf(userId));
    }

    Mediator onRoster(String userId) {
        return mediators.all().stream()
                .filter(mediator -> mediator.id().equals(userId))
                .findFirst()
                .orElseThrow(() -> new Refused("“" + userId + "”不在调解员名册上"));
    }

    /** A panel that has changed is another paper: what was made before stays as it was. */
    private String occasion(Mediation mediation) {
        var first = "mediation-" + mediation.id();
        var before = documents.of(mediation.number()).stream()
                .filter(one -> one.code().equals("D108")
                        && (one.occasion().equals(first) || one.occasion().startsWith(first + "-")))
                .count();
        return before == 0 ? first : first + "-" + (before + 1);
    }

    private @Nullable LocalDate due(Mediation mediation) {
        return limits.running(mediation.number(), mediation.limitRule())
                .map(RunningLimit::dueOn)
                .orElse(null);
    }
}
