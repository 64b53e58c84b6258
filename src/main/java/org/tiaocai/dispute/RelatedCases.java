package org.tiaocai.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;
import org.tiaocai.vault.Vault;

/** 关联案件: earlier and running cases of the same persons and firms, by identity, by credit code or else by name. */
@Repository
public class RelatedCases {

    /** A firm may stand in thousands of cases: the newest are looked at. */
    private static final int PARTIES_LOOKED_AT = 500;

    private final JdbcClient jdbc;
    private final Rows<Someone> parties;
    private final Vault vault;

    RelatedCases(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.parties = new Rows<>(jdbc, "party", Someone.class);
        this.vault = vault;
    }

    /** A party as it is looked for: {@code identityHash} is the keyed hash, as it lies in the file. */
    public record Someone(
            RegistrationNumber number,
            Side side,
            PartyKind kind,
            String name,
            @Nullable String identityHash,
            @Nullable String creditCode) {

        /** @return null when they are different, or nothing says that they are the same */
        @Nullable
        Sureness sameAs(Someone other) {
            if (kind != other.kind) {
                return null;
            }
            if (identityHash != null && other.identityHash != null) {
                return identityHash.equals(other.identityHash) ? Sureness.CERTAIN : null;
            }
            if (creditCode != null && other.creditCode != null) {
                return creditCode.equals(other.creditCode) ? Sureness.CERTAIN : null;
            }
            return name.equals(other.name) && (side == other.side || kind == PartyKind.ORGANISATION)
                    ? Sureness.BY_NAME
                    : null;
        }
    }

    /** How sure it is that a party is the same: by its number, or by its name only. */
    enum Sureness {
        CERTAIN,
        BY_NAME
    }

    /** Which of the parties the other case has too. */
    public enum Tie {
        BOTH_SIDES("双方当事人相同"),
        OPPOSED("双方当事人相同，地位相反"),
        APPLICANT("申请人相同"),
        RESPONDENT("被申请人相同"),
        OTHER("有相同的当事人"),
        /** One of them only, applicant here and respondent there. */
        CROSSED("一方相同，地位相反");

        private final String label;

        Tie(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param certain whoever is the same on either side is known by a number, nobody by the name alone */
    public record Related(
            RegistrationNumber number,
            Tie tie,
            boolean certain,
            Road road,
            LocalDate receivedOn,
            Stage stage,
            @Nullable DisputeOutcome outcome) {

        /** 很可能是同一双方: both sides are the same, by number or by name. */
        public boolean isOfBothSides() {
            return tie == Tie.BOTH_SIDES || tie == Tie.OPPOSED;
        }
    }

    private record Head(
            RegistrationNumber number,
            Road road,
            LocalDate receivedOn,
            Stage stage,
            @Nullable DisputeOutcome outcome) {}

    /** Those of a registered case: both parties the same first, then the newest. */
    public List<Related> of(RegistrationNumber number) {
        return to(parties.where("registration_number = ?", number), number);
    }

    /** The same for parties that are about to be registered. */
    public List<Related> to(List<Registration.Party> asked) {
        var none = RegistrationNumber.of("0000-000000");
        return to(asked.stream().map(party -> someone(none, party)).toList(), none);
    }

    /** What to look at in the form itself before it is registered: both sides' people, and claims told twice. */
    public List<String> warnings(List<Registration.Party> asked, List<Registration.Claim> claims) {
        return Stream.concat(OpposedSides.warnings(asked).stream(), Together.repeated(claims).stream())
                .toList();
    }

    /** One person or one agent on both sides: what the handler has to answer for. */
    public Optional<String> opposed(List<Registration.Party> asked) {
        return OpposedSides.found(asked);
    }

    private List<Related> to(List<Someone> mine, RegistrationNumber own) {
        var others = others(mine, own);
        if (others.isEmpty()) {
            return List.of();
        }
        return heads(others.keySet()).stream()
                .flatMap(head -> related(head, mine, others.getOrDefault(head.number(), List.of())))
                .sorted(Comparator.comparing(Related::tie)
                        .thenComparing(one -> one.number().value(), Comparator.reverseOrder()))
                .toList();
    }

    private static Stream<Related> related(Head head, List<Someone> mine, List<Someone> theirs) {
        var same = new TreeMap<Side, Set<Side>>();
        var certain = EnumSet.noneOf(Side.class);
        for (var one : mine) {
            for (var other : theirs) {
                var sureness = one.sameAs(other);
                if (sureness != null) {
                    same.computeIfAbsent(one.side(), side -> EnumSet.noneOf(Side.class))
                            .add(other.side());
                    if (sureness == Sureness.CERTAIN) {
                        certain.add(one.side());
                    }
                }
            }
        }
        return same.isEmpty()
                ? Stream.empty()
                : Stream.of(new Related(
                        head.number(),
                        tie(same),
                        isCertain(same.keySet(), certain),
                        head.road(),
                        head.receivedOn(),
                        head.stage(),
                        head.outcome()));
    }

    /** A third party known by its name takes nothing from what is certain of the two sides. */
    private static boolean isCertain(Set<Side> same, Set<Side> certain) {
        return same.stream()
                .filter(side -> same.size() == 1 || side != Side.THIRD_PARTY)
                .allMatch(certain::contains);
    }

    private static Tie tie(TreeMap<Side, Set<Side>> same) {
        var applicant = same.getOrDefault(Side.APPLICANT, Set.of());
        var respondent = same.getOrDefault(Side.RESPONDENT, Set.of());
        if (applicant.contains(Side.APPLICANT)) {
            return respondent.contains(Side.RESPONDENT) ? Tie.BOTH_SIDES : Tie.APPLICANT;
        }
        if (applicant.contains(Side.RESPONDENT) && respondent.contains(Side.APPLICANT)) {
            return Tie.OPPOSED;
        }
        if (respondent.contains(Side.RESPONDENT)) {
            return Tie.RESPONDENT;
        }
        return isCrossed(applicant, Side.RESPONDENT)
                        && isCrossed(respondent, Side.APPLICANT)
                        && !same.containsKey(Side.THIRD_PARTY)
                ? Tie.CROSSED
                : Tie.OTHER;
    }

    private static boolean isCrossed(Set<Side> same, Side opposite) {
        return Set.of(opposite).containsAll(same);
    }

    /** The cases of the persons are looked for apart, so that a firm of many cases hides none of theirs (规则34, 39). */
    private TreeMap<RegistrationNumber, List<Someone>> others(List<Someone> mine, RegistrationNumber own) {
        var persons =
                mine.stream().filter(one -> one.kind() == PartyKind.PERSON).toList();
        var found = new TreeMap<RegistrationNumber, List<Someone>>(Comparator.comparing(RegistrationNumber::value));
        Stream.concat(
                        persons.isEmpty() ? Stream.empty() : rows(mine, own, theirs(persons, own)),
                        rows(mine, own, List.of()))
                .forEach(one -> found.computeIfAbsent(one.number(), none -> new ArrayList<>())
                        .add(one));
        return found;
    }

    private List<String> theirs(List<Someone> persons, RegistrationNumber own) {
        return rows(persons, own, List.of())
                .map(one -> one.number().value())
                .distinct()
                .toList();
    }

    /** The newest of them. @param within cases beyond which nobody is looked for; everywhere where none is named */
    private Stream<Someone> rows(List<Someone> mine, RegistrationNumber own, List<String> within) {
        return jdbc
                .sql("""
                        select registration_number as number, side, kind, name, identity_hash, credit_code from party
                        where registration_number <> :own
                        and (identity_hash in (:identities) or credit_code in (:codes) or name in (:names))"""
                        + (within.isEmpty() ? "" : " and registration_number in (:within)")
                        + " order by registration_number desc fetch first :most rows only")
                .param("own", own.value())
                .param("identities", known(mine, Someone::identityHash))
                .param("codes", known(mine, Someone::creditCode))
                .param("names", known(mine, Someone::name))
                .param("within", within)
                .param("most", PARTIES_LOOKED_AT)
                .query(Someone.class)
                .list()
                .stream();
    }

    private List<Head> heads(Collection<RegistrationNumber> numbers) {
        return jdbc.sql("""
                        select registration_number as number, road, received_on, stage, outcome from dispute
                        where registration_number in (:numbers)""")
                .param(
                        "numbers",
                        numbers.stream().map(RegistrationNumber::value).toList())
                .query(Head.class)
                .list();
    }

    private Someone someone(RegistrationNumber number, Registration.Party party) {
        return new Someone(
                number,
                party.side(),
                party.kind(),
                party.name().strip(),
                party.shownIdentity()
                        .flatMap(Identity::recognised)
                        .map(vault::hash)
                        .orElse(null),
                Typed.text(party.creditCode()));
    }

    /** Never empty, which no database takes. */
    private static List<String> known(List<Someone> mine, Function<Someone, @Nullable String> what) {
        var known = mine.stream().map(what).filter(Objects::nonNull).distinct().toList();
        return known.isEmpty() ? List.of("-") : known;
    }
}
