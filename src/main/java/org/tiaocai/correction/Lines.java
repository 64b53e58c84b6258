package org.tiaocai.correction;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
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
                Line.text("phone", party.phone()),
                Line.text("email", party.email()),
                Line.text("address", party.address()),
                Line.text("serviceAddress", party.serviceAddress()));
        var name = Line.text("name", party.name()).weighs();
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
                        .weighs(),
                Line.secret("identityNumber", party.identityNumber()),
                Line.choice("sex", party.sex(), Sex.values(), Sex::label),
                Line.day("bornOn", party.bornOn()));
    }

    private static Stream<Line> organisation(Registration.Party party) {
        return Stream.of(
                Line.text("creditCode", party.creditCode()).weighs(),
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
                Line.text("legalRepresentative", party.legalRepresentative()),
                Line.text("representativePost", party.representativePost()));
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

    static List<Line> of(Registration.Claim claim) {
        return List.of(
                Line.choice("type", claim.type(), ClaimType.values(), ClaimType::label)
                        .weighs(),
                Line.number("amount", claim.amount()).weighs(),
                Line.day("fromDay", claim.fromDay()).weighs(),
                Line.day("toDay", claim.toDay()).weighs(),
                Line.text("detail", claim.detail()).weighs(),
                Line.yesNo("arrears", claim.isOfArrears()).weighs());
    }

    static List<Line> of(RegisteredHead head) {
        return List.of(
                Line.day("receivedOn", head.receivedOn()).weighs(),
                Line.choice("cause", head.cause(), Cause.values(), Cause::label),
                Line.choice("channel", head.channel(), Channel.values(), Channel::label),
                Line.number("workersConcerned", BigDecimal.valueOf(head.workersConcerned())),
                Line.yesNo("migrantWorker", head.migrantWorker()),
                Line.day("rightKnownOn", head.rightKnownOn()).weighs(),
                Line.day("relationEndedOn", head.relationEndedOn()).weighs(),
                Line.yesNo("relationOngoing", head.relationOngoing()).weighs());
    }
}
