package org.tiaocai.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 落款: what ends a paper, as the catalogue says of its kind: a line for everybody who signs, the place of the seal, the day.
 *
 * @param sealed whether there is a place for the seal; what stays inside has none
 * @param madeOn the day in Chinese numerals, such as 二〇二六年三月六日
 * @param refusable a party may refuse to sign, and whoever keeps the record notes why
 */
record Closing(boolean sealed, String madeOn, boolean refusable, List<Signer> signers) {

    /** What the parties attest and need not: a refusal is noted (规则 art. 42). An agreement is only made by signing. */
    private static final String PARTIES = "当事人";

    private static final List<String> OF_PARTIES = List.of(PARTIES, "双方当事人", "申请人", "被申请人", "受送达人");
    private static final List<String> TRIBUNAL = List.of("仲裁庭", "仲裁员", "书记员");

    /** 记录人员 sits with the tribunal, and signs once, in the line of who kept the record. */
    private static final String CLERK = "记录人员";

    private static final String RECORDER = "记录人";

    /** Where the names of those who sign stand among the fields of a paper; who is not among them writes the name too. */
    private static final Map<String, List<String>> NAMED = Map.ofEntries(
            Map.entry("仲裁庭", List.of("signatures", "seats")),
            Map.entry("仲裁员", List.of("signatures", "seats", "views", "arbitrator")),
            Map.entry("书记员", List.of("clerk")),
            Map.entry(RECORDER, List.of("seats", "recorder", "receiver")),
            Map.entry("登记人", List.of("enteredBy")),
            Map.entry("报告人", List.of("enteredBy")),
            Map.entry("观摩人员", List.of("observers")),
            Map.entry(PARTIES, List.of("parties")),
            Map.entry("双方当事人", List.of("parties")),
            Map.entry("受送达人", List.of("recipient")),
            Map.entry("送达人", List.of("servers")),
            Map.entry("调解员", List.of("mediators", "mediator")),
            Map.entry("承办人", List.of("handler", "drafter")),
            Map.entry("审核人", List.of("reviewer")),
            Map.entry("审批人", List.of("approver")),
            Map.entry("签发人", List.of("approver")),
            Map.entry("见证人", List.of("witness")),
            Map.entry("取卷人", List.of("bearer")));

    /**
     * One line for one person.
     *
     * @param role such as 首席仲裁员 or 申请人
     * @param party signs with a fingerprint, or with a seal where it is an organisation
     * @param dated writes the day beside the name, which a sealed paper bears but once
     */
    record Signer(String role, @Nullable String name, boolean party, boolean dated) {}

    /** Gathers it from the other fields of the paper, of which it is one afterwards. */
    static Map<String, @Nullable Object> addTo(Map<String, @Nullable Object> fields, DocumentKind kind) {
        fields.put("closing", FactTree.of(of(fields, kind)));
        return fields;
    }

    /** The fields that it prints of those who sign. */
    static Set<String> names(DocumentKind kind) {
        return kind.signers().stream()
                .flatMap(role -> NAMED.getOrDefault(role, List.of()).stream())
                .collect(Collectors.toSet());
    }

    private static Closing of(Map<String, @Nullable Object> fields, DocumentKind kind) {
        var signers = new ArrayList<Signer>();
        for (var role : kind.signers()) {
            var party = OF_PARTIES.contains(role);
            var dated = party || !(kind.isSealed() && TRIBUNAL.contains(role));
            var people = people(fields, role);
            if (people.isEmpty()) {
                signers.add(new Signer(role, null, party, dated));
            }
            people.forEach(one -> signers.add(new Signer(one.role(), one.name(), party, dated)));
        }
        return new Closing(
                kind.isSealed(),
                ChineseNumerals.day(String.valueOf(fields.get("madeOn"))),
                kind.signers().contains(PARTIES),
                List.copyOf(signers));
    }

    private record Person(String role, String name) {}

    private static List<Person> people(Map<String, @Nullable Object> fields, String role) {
        return NAMED.getOrDefault(role, List.of()).stream()
                .map(name -> people(fields.get(name), role).stream()
                        .filter(one -> isInRole(one.role(), role))
                        .map(one -> role.equals(RECORDER) ? new Person(RECORDER, one.name()) : one)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static boolean isInRole(String named, String role) {
        return role.equals(RECORDER) ? named.equals(CLERK) || named.equals(RECORDER) : !named.equals(CLERK);
    }

    private static List<Person> people(@Nullable Object named, String role) {
        if (named instanceof List<?> several) {
            return several.stream().flatMap(one -> people(one, role).stream()).toList();
        }
        if (named instanceof Map<?, ?> one && Boolean.FALSE.equals(one.get("signs"))) {
            return List.of();
        }
        if (named instanceof Map<?, ?> one && one.get("name") instanceof String name) {
            var part = Stream.of("seat", "side")
                    .map(one::get)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .findFirst();
            return List.of(new Person(part.orElse(role), name));
        }
        return named instanceof String names && !names.isBlank()
                ? Stream.of(names.split("、"))
                        .map(name -> new Person(role, name))
                        .toList()
                : List.of();
    }
}
