package org.tiaocai.arbitration.award.making;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Debtors.Debtor;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.arbitration.award.Liability;
import org.tiaocai.arbitration.award.PerformanceSettings;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** 逐项裁决 as its form begins: a row for each open claim and claimant, or what has been decided so far. */
@Component
record RulingSheets(OpenClaims open, AfterDeath afterDeath, PerformanceSettings performance) {

    /** Where so many made a claim, each has a row of its own and none names the others. */
    private static final int TOGETHER = 9;

    record Item(
            int claim,
            long party,
            String title,
            @Nullable ItemRuling ruling,
            @Nullable ClaimType relief,
            @Nullable BigDecimal amount,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            @Nullable Integer performWithinDays,
            @Nullable String detail,
            @Nullable Liability liability,
            List<Creditor> creditors,
            List<Owing> debtors,
            @Nullable String finding) {

        Item found(@Nullable String words) {
            return new Item(
                    claim,
                    party,
                    title,
                    ruling,
                    relief,
                    amount,
                    fromDay,
                    toDay,
                    performWithinDays,
                    detail,
                    liability,
                    creditors,
                    debtors,
                    words);
        }
    }

    /** One of those who made the claim. */
    record Creditor(long party, String name, boolean has) {}

    /** One who may owe it. @param role PRIMARY, SUPPLEMENTARY or nothing */
    record Owing(
            long party,
            String name,
            @Nullable String role,
            @Nullable BigDecimal share) {}

    List<Item> of(RegistrationNumber number, List<AwardItem> decided) {
        return open.of(number).stream()
                .flatMap(claim -> Stream.concat(
                                decided.stream()
                                        .filter(item -> item.claimOrdinal() == claim.ordinal())
                                        .map(item -> decided(claim, item)),
                                together(claim, decided).stream().map(these -> undecided(claim, these)))
                        .map(item -> item.found(afterDeath.finding(number, claim.claim()))))
                .toList();
    }

    /** Who is not ruled on yet: each alone, but those who took one party's place together. */
    private static Collection<List<Long>> together(OpenClaim open, List<AwardItem> decided) {
        return open.parties().stream()
                .filter(party -> open.isMadeBy(party.id()))
                .filter(party -> decided.stream()
                        .noneMatch(item -> item.claimOrdinal() == open.ordinal()
                                && item.creditors().contains(party.id())))
                .collect(Collectors.groupingBy(
                        party -> party.place().succeeds() == null
                                ? party.id()
                                : party.place().succeeds(),
                        LinkedHashMap::new,
                        Collectors.mapping(Party::id, Collectors.toList())))
                .values();
    }

    private Item decided(OpenClaim open, AwardItem item) {
        return new Item(
                open.ordinal(),
                item.creditors().get(0),
                title(open, item.creditors()),
                item.ruling(),
                item.relief(),
                item.amount(),
                item.fromDay(),
                item.toDay(),
                item.performWithinDays(),
                item.amount() == null ? item.act() : item.detail(),
                item.debtors().liability(),
                creditors(open, item.creditors()),
                mayOwe(open)
                        .map(party -> item.debtors().all().stream()
                                .filter(one -> one.party() == party.id())
                                .findFirst()
                                .map(one -> owing(party, role(item, party), one))
                                .orElseGet(() -> new Owing(party.id(), party.name(), null, null)))
                        .toList(),
                null);
    }

    /** 裁决金额 begins as what was asked for; of a sum that several ask for each on their own nobody knows the share. */
    private static @Nullable BigDecimal askedFor(OpenClaim open, List<Long> claimants) {
        return open.whole() && claimants.containsAll(open.claimants())
                ? open.claim().amount()
                : null;
    }

    private Item undecided(OpenClaim open, List<Long> claimants) {
        var alone = open.claim().respondents().size() == 1;
        return new Item(
                open.ordinal(),
                claimants.get(0),
                title(open, claimants),
                null,
                open.claim().type(),
                askedFor(open, claimants),
                open.claim().fromDay(),
                open.claim().toDay(),
                performance.performWithinDays(),
                null,
                null,
                creditors(open, claimants),
                mayOwe(open)
                        .map(party -> new Owing(
                                party.id(),
                                party.name(),
                                alone && open.claim().respondents().contains(party.id()) ? "PRIMARY" : null,
                                null))
                        .toList(),
                null);
    }

    private static Owing owing(Party party, String role, Debtor debtor) {
        return new Owing(party.id(), party.name(), role, debtor.share());
    }

    private static String role(AwardItem item, Party party) {
        return item.debtors().supplementary().contains(party.id()) ? "SUPPLEMENTARY" : "PRIMARY";
    }

    /** Those against whom the claim is made, and third parties. */
    private static Stream<Party> mayOwe(OpenClaim open) {
        return open.parties().stream()
                .filter(party -> open.claim().respondents().contains(party.id()) || party.side() == Side.THIRD_PARTY);
    }

    private static List<Creditor> creditors(OpenClaim open, List<Long> having) {
        var all = open.claimants();
        return all.size() < 2 || all.size() > TOGETHER
                ? List.of()
                : all.stream()
                        .map(party -> new Creditor(party, name(open, party), having.contains(party)))
                        .toList();
    }

    private static String title(OpenClaim open, List<Long> having) {
        var together = having.size() > 1 ? "等" + having.size() + "人共同" : "";
        return open.ordinal() + ". " + name(open, having.get(0)) + together + "："
                + open.claim().line();
    }

    private static String name(OpenClaim open, long id) {
        return open.parties().stream()
                .filter(party -> party.id() == id)
                .map(Party::name)
                .findFirst()
                .orElse("");
    }
}
