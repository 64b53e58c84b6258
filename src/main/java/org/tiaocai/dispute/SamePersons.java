package org.tiaocai.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 同一当事人另行申请: a registration of the persons of a case that is already on file. Agents are not taken over: their
 * power was given for that case.
 */
@Component
public record SamePersons(Disputes disputes, Parties parties) {

    /** @param swapped the respondents of that case apply, against those who applied there */
    public Registration apply(
            RegistrationNumber number,
            boolean swapped,
            LocalDate receivedOn,
            String facts,
            List<Registration.Claim> claims) {
        var dispute = disputes.get(number);
        var numbers = parties.identityNumbers(number);
        var persons = parties.reachable(number).stream()
                .filter(party -> party.side() != Side.THIRD_PARTY)
                .map(party -> party(party, side(party.side(), swapped), numbers))
                .toList();
        return new Registration(
                receivedOn,
                Channel.COUNTER,
                dispute.scope(),
                dispute.cause(),
                facts,
                swapped ? 1 : dispute.workersConcerned(),
                !swapped && dispute.commonClaim(),
                false,
                dispute.migrantWorker(),
                dispute.rightKnownOn(),
                persons,
                claims,
                null,
                Road.ARBITRATION,
                dispute.relationEndedOn(),
                dispute.relationOngoing());
    }

    private static Side side(Side side, boolean swapped) {
        return swapped ? (side == Side.APPLICANT ? Side.RESPONDENT : Side.APPLICANT) : side;
    }

    private static Registration.Party party(Party one, Side side, Map<Long, String> numbers) {
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
                null);
    }
}
