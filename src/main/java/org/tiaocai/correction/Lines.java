package org.tiaocai.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.tiaocai.dispute.AgentKind;
import org.tiaocai.dispute.AgentPowers;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.Channel;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.EmploymentContract;
import org.tiaocai.dispute.IdentityKind;
import org.tiaocai.dispute.OrganisationKind;
import org.tiaocai.dispute.OrganisationStatus;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.RegisteredHead;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Sex;

/** 登记表的各栏, named as in the JSON of the registration. Who it is, what is asked for and what a limit runs from weighs. */
final class Lines {

    private Lines() {}

    static List<Line> of(Registration.Party party) {
        var reached = Stream.of(
                Line.text("phone", party.phone()).asked(),
                Line.text("email", party.email()),
                Line.text("address", party.address()).asked(),
                Line.text("serviceAddress", party.serviceAddress()));
        var name = Line.text("name", party.name()).weighs().asked();
        return party.kind() == PartyKind.PERSON
                ? Stream.of(Stream.of(name), person(party), reached, employment(party))
                        .flatMap(one -> one)
                        .toList()
                : Stream.of(Stream.of(name), organisation(party), reached)
                        .flatMap(one -> one)
                        .toList();
    }

    private static Stream<Line> person(Registration.Party party) {
        return Stream.of(
                Line.choice("identityKind", party.identityKind(), IdentityKind.values(), IdentityKind::label)
                        .weighs()
                        .asked(),
                Line.secret("identityNumber", party.identityNumber()),
                Line.choice("sex", party.sex(), Sex.values(), Sex::label).asked(),
                Line.day("bornOn", party.bornOn()).asked());
    }

    private static Stream<Line> organisation(Registration.Party party) {
        return Stream.of(
                Line.text("creditCode", party.creditCode()).weighs().asked(),
                Line.choice(
                        "organisationKind",
                        party.organisationKind(),
                        OrganisationKind.values(),
                        OrganisationKind::label),
                Line.choice(
                        "organisationStatus",
                        party.organisationStatus(),
                        OrganisationStatus.values(),
                        OrganisationStatus::label),
                Line.text("legalRepresentative", party.legalRepresentative()).asked(),
                Line.text("representativePost", party.representativePost()).asked());
    }

    private static Stream<Line> employment(Registration.Party party) {
        return Stream.of(
                Line.day("employedFrom", party.employedFrom()),
                Line.day("employedUntil", party.employedUntil()),
                Line.text("post", party.post()),
                Line.number("monthlyWage", party.monthlyWage()),
                Line.choice("contract", party.contract(), EmploymentContract.values(), EmploymentContract::label),
                Line.text("workplace", party.workplace()));
    }

    static List<Line> of(Registration.Agent agent) {
        return List.of(
                Line.text("name", agent.name()).weighs().asked(),
                Line.choice("kind", agent.kind(), AgentKind.values(), AgentKind::label)
                        .weighs()
                        .asked(),
                Line.text("firm", agent.firm()),
                Line.choice("powers", agent.powers(), AgentPowers.values(), AgentPowers::label)
                        .weighs()
                        .asked(),
                Line.choice("identityKind", agent.identityKind(), IdentityKind.values(), IdentityKind::label)
                        .weighs(),
                Line.secret("identityNumber", agent.identityNumber()),
                Line.text("phone", agent.phone()).asked(),
                Line.text("email", agent.email()));
    }

    static List<Line> of(Registration.Claim claim) {
        var amount = Line.number("amount", claim.amount()).weighs();
        return List.of(
                Line.choice("type", claim.type(), ClaimType.values(), ClaimType::label)
                        .weighs()
                        .asked(),
                claim.type().isRemuneration() ? amount.asked() : amount,
                Line.day("fromDay", claim.fromDay()).weighs(),
                Line.day("toDay", claim.toDay()).weighs(),
                Line.text("detail", claim.detail()).weighs(),
                Line.yesNo("arrears", claim.isOfArrears()).weighs().asked());
    }

    static List<Line> of(RegisteredHead head) {
        return List.of(
                Line.day("receivedOn", head.receivedOn()).weighs().asked(),
                Line.choice("cause", head.cause(), Cause.values(), Cause::label).asked(),
                Line.choice("channel", head.channel(), Channel.values(), Channel::label)
                        .asked(),
                Line.longText("facts", head.facts()).weighs().asked(),
                Line.number("workersConcerned", BigDecimal.valueOf(head.workersConcerned()))
                        .asked(),
                Line.yesNo("migrantWorker", head.migrantWorker()).asked(),
                Line.day("rightKnownOn", head.rightKnownOn()).weighs(),
                Line.day("relationEndedOn", head.relationEndedOn()).weighs(),
                Line.yesNo("relationOngoing", head.relationOngoing()).weighs());
    }
}
