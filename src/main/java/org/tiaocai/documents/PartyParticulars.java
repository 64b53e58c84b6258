package org.tiaocai.documents;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.EmploymentContract;
import org.tiaocai.dispute.IdentityKind;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Sex;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 当事人情况 (规则29) on the papers that a party itself hands in: all that is known, with a line to be filled in by hand for
 * what is not. Who signs is named with the whole identity number, as 规则29 asks; of the others it is masked.
 *
 * @param person a natural person, not an organisation
 * @param identity masked for who does not sign the paper
 * @param agents each 代理人 in one line
 */
public record PartyParticulars(
        String side,
        String name,
        boolean person,
        @Nullable Sex sex,
        @Nullable LocalDate bornOn,
        @Nullable IdentityKind identityKind,
        @Nullable String identity,
        @Nullable String creditCode,
        @Nullable String legalRepresentative,
        @Nullable String address,
        @Nullable String serviceAddress,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate employedFrom,
        @Nullable LocalDate employedUntil,
        @Nullable String post,
        @Nullable BigDecimal monthlyWage,
        @Nullable EmploymentContract contract,
        @Nullable String workplace,
        List<String> agents) {

    /** Everybody in the case. @param signs who hands the paper in, and so gives the whole number */
    public static List<PartyParticulars> of(Parties parties, RegistrationNumber number, Predicate<Party> signs) {
        var whole = parties.identityNumbers(number);
        return parties.of(number).stream()
                .filter(party -> party.place().leftBy() != Leaving.DIED_BEFORE)
                .map(party -> of(party, signs.test(party) ? whole.get(party.id()) : null))
                .toList();
    }

    /** @param whole the identity number of who signs; null for anybody else */
    public static PartyParticulars of(Party party, @Nullable String whole) {
        var employment = party.employment();
        return new PartyParticulars(
                party.side().label(),
                party.stands() ? party.title() : party.name(),
                party.kind() == PartyKind.PERSON,
                party.person().sex(),
                party.person().bornOn(),
                party.person().identityKind(),
                whole == null ? party.maskedIdentityNumber() : whole,
                party.creditCode(),
                party.organisation().representative(),
                party.address(),
                party.serviceAddress(),
                party.phone(),
                party.email(),
                employment.from(),
                employment.until(),
                employment.post(),
                employment.monthlyWage(),
                employment.contract(),
                employment.workplace(),
                party.agents().stream().map(PartyParticulars::line).toList());
    }

    /** 某某（律师，某律师事务所，特别授权）. */
    private static String line(Party.Agent agent) {
        var firm = agent.firm() == null ? "" : "，" + agent.firm();
        return agent.name() + "（" + agent.kind().label() + firm + "，"
                + agent.powers().label() + "）";
    }
}
