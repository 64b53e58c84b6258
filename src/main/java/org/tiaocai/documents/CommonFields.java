package org.tiaocai.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** 通用字段 as they are on the day on which a paper is made. */
@Component
class CommonFields {

    /** More are addressed by number: a collective case has a list. */
    private static final int NAMED_SINGLY = 6;

    private final Disputes disputes;
    private final Parties parties;
    private final Claims claims;
    private final ObjectProvider<CaseNoOf> caseNos;
    private final Clock clock;
    private final String commission;

    CommonFields(
            Disputes disputes,
            Parties parties,
            Claims claims,
            ObjectProvider<CaseNoOf> caseNos,
            Clock clock,
            @Value("${tiaocai.commission.name}") String commission) {
        this.disputes = disputes;
        this.parties = parties;
        this.claims = claims;
        this.caseNos = caseNos;
        this.clock = clock;
        this.commission = commission;
    }

    /** @param between the parties that the paper concerns; everybody where it is empty */
    PaperCase of(RegistrationNumber number, DocumentKind kind, Collection<Long> between) {
        var dispute = disputes.get(number);
        var all = parties.of(number).stream()
                .filter(party -> between.isEmpty() || between.contains(party.id()))
                .toList();
        var wholeNumbers = kind.isEnforceable() ? parties.identityNumbers(number) : Map.<Long, String>of();
        var caseNo = caseNos.stream()
                .flatMap(one -> one.caseNo(number, kind.code()).stream())
                .findFirst()
                .orElse(null);
        return new PaperCase(
                kind.code(),
                kind.title(),
                null,
                commission,
                caseNo == null ? number.value() : caseNo,
                number.value(),
                caseNo,
                dispute.cause().label(),
                all.stream()
                        .map(party -> PartyBlock.of(party, kind, wholeNumbers.get(party.id())))
                        .toList(),
                names(all, Side.APPLICANT),
                names(all, Side.RESPONDENT),
                addressees(all, kind.addressees().among(parties.standing(number))),
                claims.of(number).stream()
                        .map(claim -> concerned(claim, all) + claim.line().replaceFirst("[。；，、]+$", ""))
                        .toList(),
                dispute.facts(),
                kind.basis(),
                LocalDate.now(clock),
                null);
    }

    PaperHouse ofTheHouse(DocumentKind kind) {
        return new PaperHouse(kind.code(), kind.title(), null, commission, kind.basis(), LocalDate.now(clock), null);
    }

    /** Those who are served, as the paper addresses them. */
    @Nullable
    String addressees(RegistrationNumber number, List<Long> ids) {
        return addressees(parties.of(number), ids);
    }

    private static @Nullable String addressees(List<Party> parties, List<Long> ids) {
        var names = parties.stream()
                .filter(party -> ids.contains(party.id()))
                .map(Party::name)
                .toList();
        if (names.isEmpty()) {
            return null;
        }
        return names.size() <= NAMED_SINGLY ? String.join("、", names) : names.get(0) + "等" + names.size() + "人";
    }

    /** Who makes the claim, where that is not the whole side, and against whom, where that could be more than one. */
    private static String concerned(Claim claim, List<Party> all) {
        var by = some(claim.claimants(), all);
        var against = named(claim.respondents(), all);
        return by.isEmpty() && against.isEmpty()
                ? ""
                : by + (by.isEmpty() ? "" : "请求") + (against.isEmpty() ? "" : "对" + against) + "：";
    }

    private static String named(List<Long> ids, List<Party> all) {
        var these = all.stream().filter(party -> ids.contains(party.id())).toList();
        return these.size() > 1 && these.size() <= NAMED_SINGLY ? titles(these) : some(ids, all);
    }

    private static String some(List<Long> ids, List<Party> all) {
        var these = all.stream().filter(party -> ids.contains(party.id())).toList();
        var whole = these.isEmpty()
                || all.stream()
                                .filter(party -> party.side() == these.get(0).side())
                                .count()
                        == these.size();
        return whole ? "" : titles(these);
    }

    private static String titles(List<Party> these) {
        return these.stream().map(Party::name).collect(Collectors.joining("、"));
    }

    private static String names(List<Party> parties, Side side) {
        return parties.stream()
                .filter(party -> party.side() == side && party.stands())
                .map(Party::title)
                .collect(Collectors.joining("、"));
    }
}
