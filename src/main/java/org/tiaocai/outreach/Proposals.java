package org.tiaocai.outreach;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.FirmCases;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.roots.Caseloads;
import org.tiaocai.roots.Enterprise;
import org.tiaocai.roots.Enterprises;
import org.tiaocai.roots.LinkedArbitrators;
import org.tiaocai.roots.Organisation;
import org.tiaocai.roots.RootOrganisations;

/** 联系建议: the firms, and the organisations in whose areas firms have, the most disputes of a quarter; ten each. */
@Component
record Proposals(
        FirmCases cases,
        Enterprises enterprises,
        RootOrganisations organisations,
        LinkedArbitrators links,
        Outreaches outreaches,
        Caseloads loads,
        GroupMembers members) {

    private static final int MOST = 10;

    /** @param first the first day */
    public record Quarter(LocalDate first) {

        static Quarter of(LocalDate day) {
            return new Quarter(
                    day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1));
        }

        /** The running one and the three before it. */
        static List<Quarter> newest(LocalDate today) {
            var running = of(today);
            return IntStream.range(0, 4)
                    .mapToObj(back -> new Quarter(running.first.minusMonths(3L * back)))
                    .toList();
        }

        LocalDate last() {
            return first.plusMonths(3).minusDays(1);
        }

        public String label() {
            return first.getYear() + " 年第 " + (first.getMonthValue() / 3 + 1) + " 季度";
        }
    }

    /**
     * @param unit as the form sends it; null for a firm that is in no register yet
     * @param more where it lies, or what else is known
     * @param linked the arbitrator who looks after it already
     * @param free who may be linked to it, those with the fewest pairs first
     */
    public record Line(
            @Nullable String unit,
            String name,
            String more,
            long disputes,
            @Nullable String linked,
            List<GroupMembers.Member> free) {}

    /** @param firms and organisations with the most first */
    public record Proposal(List<Line> firms, List<Line> organisations) {}

    Proposal of(Quarter quarter, LocalDate today) {
        var sued = cases.received(quarter.first(), quarter.last());
        var byCode = sued.stream().collect(Collectors.groupingBy(FirmCases.Sued::creditCode, Collectors.counting()));
        var registered = enterprises.byCodes(byCode.keySet()).stream()
                .collect(Collectors.toMap(Enterprise::creditCode, one -> one));
        var running = outreaches.running(today);
        var pairs = running.stream().collect(Collectors.groupingBy(Outreach::person, Collectors.counting()));
        return new Proposal(
                firms(byCode, registered, running, pairs), areas(quarter, sued, registered, running, pairs));
    }

    private List<Line> firms(
            Map<String, Long> byCode,
            Map<String, Enterprise> registered,
            List<Outreach> running,
            Map<String, Long> pairs) {
        var most = most(byCode);
        var free = links.free(most.stream()
                .map(one -> registered.get(one.getKey()))
                .filter(Objects::nonNull)
                .toList());
        return most.stream()
                .map(one -> {
                    var firm = registered.get(one.getKey());
                    return firm == null
                            ? new Line(null, cases.nameOf(one.getKey()), one.getKey(), one.getValue(), null, List.of())
                            : new Line(
                                    "E" + firm.id(),
                                    firm.name(),
                                    firm.area() + "，" + firm.trade(),
                                    one.getValue(),
                                    linked(running, "E" + firm.id()),
                                    inTurn(free.getOrDefault(firm.id(), List.of()), pairs));
                })
                .toList();
    }

    private List<Line> areas(
            Quarter quarter,
            List<FirmCases.Sued> sued,
            Map<String, Enterprise> registered,
            List<Outreach> running,
            Map<String, Long> pairs) {
        var numbers = new HashMap<String, Set<String>>();
        sued.forEach(one -> {
            var firm = registered.get(one.creditCode());
            if (firm != null) {
                numbers.computeIfAbsent(firm.area(), none -> new HashSet<>()).add(one.number());
            }
        });
        var entrusted = loads.entrusted(quarter.first(), quarter.last());
        var all = inTurn(members.of(Groups.ARBITRATOR), pairs);
        return organisations.all().stream()
                .filter(one -> one.isOn(quarter.last()) && numbers.containsKey(one.area()))
                .map(one -> new Line(
                        "O" + one.id(),
                        one.name(),
                        one.area() + more(one, entrusted),
                        numbers.getOrDefault(one.area(), Set.of()).size(),
                        linked(running, "O" + one.id()),
                        all))
                .sorted(Comparator.comparing(Line::disputes).reversed())
                .limit(MOST)
                .toList();
    }

    private static String more(Organisation one, Map<String, Caseloads.Load> entrusted) {
        if (one.entrustedId() == null) {
            return "";
        }
        var load = entrusted.getOrDefault(one.entrustedId(), Caseloads.Load.NONE);
        return "，受委托正在调解 " + load.open() + " 件，本季度终结 " + load.ended() + " 件";
    }

    private static List<Map.Entry<String, Long>> most(Map<String, Long> byCode) {
        return byCode.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .toList();
    }

    private static @Nullable String linked(List<Outreach> running, String unit) {
        return running.stream()
                .filter(one -> one.unit().equals(unit))
                .map(Outreach::person)
                .findFirst()
                .orElse(null);
    }

    private static List<GroupMembers.Member> inTurn(List<GroupMembers.Member> some, Map<String, Long> pairs) {
        return some.stream()
                .sorted(Comparator.comparing((GroupMembers.Member one) -> pairs.getOrDefault(one.id(), 0L))
                        .thenComparing(GroupMembers.Member::id))
                .toList();
    }
}
