package org.tiaocai.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 同一当事人另行申请: a registration of the persons of a case that is already on file. Agents are not taken over: their
 * power was given for that case.
 */
@Component
public record SamePersons(Disputes disputes, Parties parties) {

    /** A claim with those whom it names, as that case knows them; the whole of a side where it names nobody. */
    public record Asked(Registration.Claim claim, Claim.Named named) {}

    /**
     * Only those whom the claims name come along; a side whole where one of its claims names nobody.
     *
     * @param swapped the respondents of that case apply, against those who applied there
     */
    public Registration apply(
            RegistrationNumber number, boolean swapped, LocalDate receivedOn, String facts, List<Asked> claims) {
        return apply(number, swapped, receivedOn, disputes.get(number).rightKnownOn(), facts, claims);
    }

    /** @param rightKnownOn the day on which what is asked for was known to be infringed, where that is another one */
    public Registration apply(
            RegistrationNumber number,
            boolean swapped,
            LocalDate receivedOn,
            @Nullable LocalDate rightKnownOn,
            String facts,
            List<Asked> claims) {
        var dispute = disputes.get(number);
        var numbers = parties.identityNumbers(number);
        var all = parties.reachable(number);
        var there = all.stream()
                .filter(party -> party.side() != Side.THIRD_PARTY && isNamed(party, claims, swapped))
                .toList();
        var workers = countOf(there, Side.APPLICANT);
        var everybody = workers == countOf(all, Side.APPLICANT);
        var persons = there.stream()
                .map(party -> party(party, side(party.side(), swapped), numbers, parties.of(number)))
                .toList();
        return new Registration(
                receivedOn,
                Channel.COUNTER,
                dispute.scope(),
                dispute.cause(),
                facts,
                swapped ? 1 : everybody ? dispute.workersConcerned() : workers,
                !swapped && everybody && dispute.commonClaim(),
                false,
                dispute.migrantWorker(),
                rightKnownOn,
                persons,
                claims.stream().map(asked -> placed(asked, there)).toList(),
                null,
                Road.ARBITRATION,
                dispute.relationEndedOn(),
                dispute.relationOngoing(),
                disputes.opposedAnswer(number).orElse(null));
    }

    private static int countOf(List<Party> some, Side side) {
        return (int) some.stream().filter(party -> party.side() == side).count();
    }

    private static boolean isNamed(Party party, List<Asked> claims, boolean swapped) {
        var applies = side(party.side(), swapped) == Side.APPLICANT;
        return claims.stream()
                .map(asked ->
                        applies ? asked.named().claimants() : asked.named().respondents())
                .anyMatch(named -> named.isEmpty() || named.contains(party.id()));
    }

    /** A form names them by their places on their side. */
    private static Registration.Claim placed(Asked asked, List<Party> there) {
        var claim = asked.claim();
        return new Registration.Claim(
                claim.type(),
                claim.amount(),
                claim.fromDay(),
                claim.toDay(),
                claim.detail(),
                places(asked.named().claimants(), there),
                places(asked.named().respondents(), there),
                claim.arrears());
    }

    /** Nobody need be named where it is all of them. */
    private static @Nullable List<Integer> places(List<Long> named, List<Party> there) {
        var side = there.stream()
                .filter(party -> named.contains(party.id()))
                .map(Party::side)
                .findFirst();
        var all = there.stream()
                .filter(party -> side.filter(one -> one == party.side()).isPresent())
                .map(Party::id)
                .toList();
        return named.containsAll(all)
                ? null
                : named.stream()
                        .map(one -> all.indexOf(one) + 1)
                        .filter(one -> one > 0)
                        .toList();
    }

    private static Side side(Side side, boolean swapped) {
        return swapped ? (side == Side.APPLICANT ? Side.RESPONDENT : Side.APPLICANT) : side;
    }

    /** The dead worker in whose place it stands. */
    private static Optional<Party> heirOf(Party one, List<Party> all) {
        return one.place().basis() == SuccessionBasis.WORKER_DIED
                ? all.stream()
                        .filter(party -> Objects.equals(party.id(), one.place().succeeds()))
                        .findFirst()
                : Optional.empty();
    }

    private static Registration.Party party(Party one, Side side, Map<Long, String> numbers, List<Party> all) {
        return new Registration.Party(
                side,
                one.kind(),
                one.name(),
                one.person().identityKind(),
                numbers.get(one.id()),
                one.person().sex(),
                one.person().bornOn(),
                one.organisation().kind(),
                one.creditCode(),
                one.legalRepresentative(),
                one.organisation().representativePost(),
                one.organisation().status(),
                one.phone(),
                one.email(),
                one.address(),
                one.reach().serviceAddress(),
                one.employment().from(),
                one.employment().until(),
                one.employment().post(),
                one.employment().monthlyWage(),
                one.employment().contract(),
                one.employment().workplace(),
                heirOf(one, all).map(Party::name).orElse(null),
                heirOf(one, all).map(Party::goneOn).orElse(null),
                heirOf(one, all)
                        .map(dead -> dead.place().gone())
                        .map(PlaceInCase.Gone::proof)
                        .orElse(null),
                heirOf(one, all)
                        .map(dead -> one.place().kin())
                        .map(PlaceInCase.Kin::kinship)
                        .orElse(null),
                heirOf(one, all)
                        .map(dead -> one.place().kin())
                        .map(PlaceInCase.Kin::proof)
                        .orElse(null),
                null);
    }
}
