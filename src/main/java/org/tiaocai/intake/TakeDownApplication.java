package org.tiaocai.intake;

import java.math.BigDecimal;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.PartyParticulars;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 记录调解申请: the sheet of the registration, so that an oral application too stands in writing (法12). */
@Component
record TakeDownApplication(Disputes disputes, Parties parties, Claims claims, Papers papers, Actor actor) {

    void mediationSought(RegistrationNumber number) {
        var dispute = disputes.get(number);
        papers.issue(
                number,
                "D101",
                "registration",
                new MediationApplication(
                        PartyParticulars.of(parties, number, party -> party.side() == Side.APPLICANT),
                        dispute.receivedOn(),
                        dispute.channel(),
                        dispute.workersConcerned(),
                        claims.of(number).stream()
                                .map(claim -> Objects.requireNonNullElse(claim.amount(), BigDecimal.ZERO))
                                .reduce(BigDecimal.ZERO, BigDecimal::add),
                        dispute.commonClaim(),
                        dispute.migrantWorker(),
                        actor.nameOf(dispute.registeredBy())));
    }
}
