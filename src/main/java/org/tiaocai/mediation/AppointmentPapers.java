package org.tiaocai.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Mediators;
import org.tiaocai.people.Mediators.Mediator;
import org.tiaocai.shared.Refused;

/** 调解员指派书 (D108): one for each panel that a mediation has had. */
@Component
record AppointmentPapers(
        Mediators mediators, MediationFacts facts, Papers papers, Documents documents, RunningLimits limits) {

    void issue(Mediation mediation) {
        var named = mediation.members().stream()
                .map(member -> onRoster(member.userId()))
                .map(one -> one.agency() + one.name())
                .toList();
        var presiding = mediation.members().stream()
                .filter(Mediation.Member::presiding)
                .findFirst()
                .orElseThrow()
                .userId();
        papers.issue(
                mediation.number(),
                "D108",
                occasion(mediation),
                facts.appointment(mediation, named, presiding, due(mediation)));
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
