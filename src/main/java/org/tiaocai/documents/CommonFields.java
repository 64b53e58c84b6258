package org.tiaocai.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.ClaimStanding;
import org.tiaocai.dispute.ClaimStandings;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;
import org.tiaocai.shared.RegistrationNumber;

/** 通用字段 as they are on the day on which a paper is made. */
@Component
class CommonFields {

    /** More are addressed by number: a collective case has a list. */
    private static final int NAMED_SINGLY = 6;

    private final Disputes disputes;
    private final Parties parties;
    private final ClaimStandings claims;
    private final ObjectProvider<CaseNoOf> caseNos;
    private final Clock clock;
    private final HouseSettings house;

    CommonFields(
            Disputes disputes,
            Parties parties,
            ClaimStandings claims,
            ObjectProvider<CaseNoOf> caseNos,
            Clock clock,
            HouseSettings house) {
        this.disputes = disputes;
        this.parties = parties;
        this.claims = claims;
        this.caseNos = caseNos;
        this.clock = clock;
        this.house = house;
    }

    /** @param between the parties that the paper concerns; everybody where it is empty */
    PaperCase of(RegistrationNumber number, DocumentKind kind, Collection<Long> between) {
        var dispute = disputes.get(number);
        var all = parties.of(number).stream()
                .filter(party -> between.isEmpty() ? isNamed(party, kind) : between.contains(party.id()))
                .toList();
        var wholeNumbers = kind.namesBeyondDoubt() ? parties.identityNumbers(number) : Map.<Long, String>of();
        var caseNo = caseNos.stream()
                .flatMap(one -> one.caseNo(number, kind.code()).stream())
                .findFirst()
                .orElse(null);
        return new PaperCase(
                kind.code(),
                kind.title(),
                null,
                house.now(HouseSetting.COMMISSION_NAME),
                house.orNull(HouseSetting.COMMISSION_ADDRESS),
                house.orNull(HouseSetting.COMMISSION_PHONE),
                caseNo == null ? number.value() : caseNo,
                number.value(),
                caseNo,
                dispute.cause().label(),
                all.stream()
                        .map(party -> PartyBlock.of(
                                party, kind, wholeNumbers.get(party.id()), !between.isEmpty() || party.stands()))
                        .toList(),
                names(all, Side.APPLICANT),
                names(all, Side.RESPONDENT),
                all.stream().filter(Party::stands).count() > 2 ? "各方" : "双方",
                kind.sending() == Sending.NEVER
                        ? null
                        : addressees(all, kind.addressees().among(parties.reachable(number))),
                asked(number, kind, all),
                dispute.facts(),
                kind.basis(),
                LocalDate.now(clock),
                null);
    }

    /**
     * What is disputed still, between those who dispute it; what decides or is enforced says beside it what was settled, and
     * what a party hands in, or is made when nothing is left, says what was asked.
     */
    private List<String> asked(RegistrationNumber number, DocumentKind kind, List<Party> concerned) {
        var all = claims.of(number);
        var everybody = parties.of(number);
        var disputed = all.stream().filter(ClaimStanding::isDisputed).toList();
        return kind.isEnforceable() || kind.isHandedIn() || disputed.isEmpty()
                ? all.stream().map(one -> one.line(concerned, everybody)).toList()
                : disputed.stream()
                        .map(one -> one.lineOfRest(concerned, everybody))
                        .toList();
    }

    /** Who has left is named by what is ruled, certified or kept inside; a notice concerns those who stand; who had died before never came. */
    private static boolean isNamed(Party party, DocumentKind kind) {
        return party.stands() || (!kind.isNotice() && party.place().leftBy() != Leaving.DIED_BEFORE);
    }

    PaperHouse ofTheHouse(DocumentKind kind) {
        return new PaperHouse(
                kind.code(),
                kind.title(),
                null,
                house.now(HouseSetting.COMMISSION_NAME),
                kind.basis(),
                LocalDate.now(clock),
                null);
    }

    /** Those who are served, as the paper addresses them. */
    @Nullable
    String addressees(RegistrationNumber number, List<Long> ids) {
        return addressees(parties.of(number), ids);
    }

    /** Of many on one side the first stands for the others; an employer is never the thirteenth of twelve workers. */
    private static @Nullable String addressees(List<Party> parties, List<Long> ids) {
        var bySide = parties.stream()
                .filter(party -> ids.contains(party.id()))
                .collect(Collectors.groupingBy(
                        Party::side,
                        () -> new EnumMap<>(Side.class),
                        Collectors.mapping(Party::name, Collectors.toList())));
        return bySide.isEmpty()
                ? null
                : bySide.values().stream()
                        .map(names -> names.size() <= NAMED_SINGLY
                                ? String.join("、", names)
                                : names.get(0) + "等" + names.size() + "人")
                        .collect(Collectors.joining("、"));
    }

    private static String names(List<Party> parties, Side side) {
        return parties.stream()
                .filter(party -> party.side() == side && party.stands())
                .map(Party::title)
                .collect(Collectors.joining("、"));
    }
}
