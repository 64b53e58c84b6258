package org.tiaocai.arbitration.hearing;

import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.collective.Representatives;
import org.tiaocai.delivery.serving.MissingScans;
import org.tiaocai.delivery.serving.Receipt;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 逐名核对到庭: what the sheet says of each party, or else of its whole side, beside the party's own proof of notice. */
@Component
record Presences(
        Parties parties,
        HearingNotices notices,
        MissingScans scans,
        Representatives representatives,
        HearingPlan plan) {

    /** What the sheet says of one party. */
    record Said(
            @NotNull(message = "请选择当事人") Long party,
            @NotNull(message = "请选择每一名当事人的到庭情况") Attendance came) {}

    /**
     * @param ofApplicants what holds of each applicant of whom nothing else is said; null where all are named
     * @param said of single parties
     */
    Roll of(
            Hearing hearing,
            @Nullable Attendance ofApplicants,
            @Nullable Attendance ofRespondents,
            @Nullable List<Said> said) {
        var all = parties.standing(hearing.number());
        var named = named(all, said == null ? List.of() : said);
        var receipts = notices.receipts(hearing);
        var entries = new HashMap<Party, Presence>();
        var assumed = new ArrayList<Party>();
        for (var party : all) {
            var came = named.getOrDefault(party.id(), party.side() == Side.APPLICANT ? ofApplicants : ofRespondents);
            if (named.get(party.id()) == null && party.side() == Side.THIRD_PARTY) {
                continue;
            }
            if (came == null) {
                throw new Refused("请选择" + party.side().label() + "的到庭情况：还没有记明" + party.name());
            }
            if (named.get(party.id()) == null && came == Attendance.PRESENT && isNewcomer(party, receipts)) {
                assumed.add(party);
            }
            entries.put(party, presence(hearing, party, came, receipts));
        }
        return new Roll(all, entries, represented(hearing.number(), entries), assumed);
    }

    /** The notice reached others, and not this one: that its side came does not say that it did. */
    private static boolean isNewcomer(Party party, List<Receipt> receipts) {
        return !receipts.isEmpty() && receipts.stream().noneMatch(receipt -> receipt.partyId() == party.id());
    }

    /** Whom those who were elected to act for them stand in for, where one of these came (规则63). */
    private Set<Long> represented(RegistrationNumber number, Map<Party, Presence> entries) {
        var acting = representatives.of(number);
        var oneCame = entries.values().stream()
                .anyMatch(one -> acting.contains(one.partyId()) && one.came() == Attendance.PRESENT);
        return oneCame
                ? representatives.represented(number).stream().map(Party::id).collect(Collectors.toSet())
                : Set.of();
    }

    private Presence presence(Hearing hearing, Party party, Attendance came, List<Receipt> receipts) {
        Optional<Receipt> own = receipts.stream()
                .filter(receipt -> receipt.partyId() == party.id())
                .findFirst();
        var latest = plan.latestNotice(hearing);
        if (came != Attendance.PRESENT && own.isPresent()) {
            scans.mustBeBack(hearing.number(), own.get().documentId(), party.id());
        }
        return new Presence(
                party.id(),
                came,
                own.map(Receipt::servedOn).orElse(null),
                own.map(Receipt::method).orElse(null),
                own.filter(receipt -> !receipt.servedOn().isAfter(latest)).isPresent());
    }

    private static Map<Long, Attendance> named(List<Party> all, List<Said> said) {
        var named = new HashMap<Long, Attendance>();
        for (var one : said) {
            if (all.stream().noneMatch(party -> Objects.equals(party.id(), one.party()))) {
                throw new Refused("到庭情况中有人不是本案现在的当事人，请刷新后重新填写");
            }
            if (named.put(one.party(), one.came()) != null) {
                throw new Refused("同一名当事人的到庭情况填写了两次，请删去一次");
            }
        }
        return named;
    }
}
