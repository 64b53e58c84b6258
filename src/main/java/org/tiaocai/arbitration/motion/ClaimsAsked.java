package org.tiaocai.arbitration.motion;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 请求 that a motion asks for: checked, and put into the words of a claim. */
@Component
record ClaimsAsked(Parties parties) {

    /** @throws Refused for a sum of nothing, a period that runs backwards, or people who are not in the case for that side */
    void check(RegistrationNumber number, Side raisedBy, AsksForClaim asked) {
        if (!asked.claimType().admits(asked.claimAmount())) {
            throw new Refused(ClaimType.NOTHING_ASKED);
        }
        var from = asked.claimFrom();
        var to = asked.claimTo();
        if (from != null && to != null && to.isBefore(from)) {
            throw new Refused("请求期间的起始日不能晚于截止日");
        }
        stand(number, raisedBy, asked.claimants(), "提出请求的");
        stand(number, other(raisedBy), asked.respondents(), "请求针对的");
    }

    private void stand(RegistrationNumber number, Side side, @Nullable List<Long> named, String as) {
        var there = ids(number, side);
        if (named != null && (!there.containsAll(named) || Set.copyOf(named).size() < named.size())) {
            throw new Refused(as + "应当是本案现在的" + side.label() + "，请在列表中重新选择");
        }
    }

    /** As it is to be registered; what is not said is as it was in the claim that it takes the place of. */
    Registration.Claim claim(AsksForClaim asked, @Nullable Claim before, @Nullable String words) {
        var from = asked.claimFrom();
        var to = asked.claimTo();
        if (before != null && from == null && to == null) {
            from = before.fromDay();
            to = before.toDay();
        }
        var detail = asked.claimDetail();
        return new Registration.Claim(
                asked.claimType(),
                asked.claimAmount(),
                from,
                to,
                detail == null || detail.isBlank() ? words : detail,
                null,
                null,
                before != null && before.type() == asked.claimType() ? before.arrears() : null);
    }

    /** Who makes it where one of several of a side asks: those who are named, or it alone. */
    static List<Long> madeBy(AsksForClaim asked, long party) {
        var named = orNobody(asked.claimants());
        return named.isEmpty() ? List.of(party) : named;
    }

    Claim.Named named(AsksForClaim asked) {
        return new Claim.Named(orNobody(asked.claimants()), orNobody(asked.respondents()));
    }

    /** The claim as it would stand, for a paper that tells of it before it does, or though it never will. */
    Claim shown(
            RegistrationNumber number,
            Side raisedBy,
            AsksForClaim asked,
            @Nullable Claim before,
            @Nullable String words) {
        var claim = claim(asked, before, words);
        var named = named(asked);
        return new Claim(
                0,
                raisedBy,
                claim.type(),
                claim.amount(),
                claim.fromDay(),
                claim.toDay(),
                claim.detail(),
                named.claimants().isEmpty()
                        ? before == null ? asking(number, raisedBy) : before.claimants()
                        : named.claimants(),
                named.respondents().isEmpty()
                        ? before == null ? ids(number, other(raisedBy)) : before.respondents()
                        : named.respondents(),
                claim.isOfArrears());
    }

    /** Of those who are in the case, and of those who were. */
    @Nullable
    String names(RegistrationNumber number, List<Long> ids) {
        var named = parties.of(number).stream()
                .filter(party -> ids.contains(party.id()))
                .map(Party::name)
                .collect(Collectors.joining("、"));
        return named.isEmpty() ? null : named;
    }

    /** Whether the party is one of them, all where nobody is named; who follows one that has left is so by the claims. */
    boolean isAmong(List<Long> named, RegistrationNumber number, long party, List<Claim> standing, Side raisedBy) {
        return named.isEmpty()
                || named.contains(party)
                || (!ids(number, other(raisedBy)).containsAll(named)
                        && standing.stream()
                                .filter(claim -> claim.raisedBy() == raisedBy)
                                .anyMatch(claim -> claim.respondents().contains(party)));
    }

    /** Who asks for something still: not who answers to a counterclaim alone. */
    private List<Long> asking(RegistrationNumber number, Side side) {
        return parties.standing(number).stream()
                .filter(party -> party.side() == side && party.place().applicationEnded() == null)
                .map(Party::id)
                .toList();
    }

    private List<Long> ids(RegistrationNumber number, Side side) {
        return parties.standing(number).stream()
                .filter(party -> party.side() == side)
                .map(Party::id)
                .toList();
    }

    private static List<Long> orNobody(@Nullable List<Long> named) {
        return Objects.requireNonNullElse(named, List.of());
    }

    private static Side other(Side side) {
        return side == Side.APPLICANT ? Side.RESPONDENT : Side.APPLICANT;
    }
}
