package org.tiaocai.dispute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;
import org.tiaocai.vault.Vault;

/** 当事人 and their agents. */
@Repository
public class Parties {

    private final JdbcClient jdbc;
    private final Table rows;
    private final Table agents;
    private final PartyPlaces places;
    private final ApplicationEventPublisher events;
    private final Vault vault;

    Parties(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "party");
        this.agents = new Table(jdbc, "agent");
        this.places = new PartyPlaces(jdbc);
        this.events = events;
        this.vault = vault;
    }

    /** 在案的当事人: those who have neither left the case nor been succeeded by others. */
    public List<Party> standing(RegistrationNumber number) {
        return of(number).stream().filter(Party::stands).toList();
    }

    /** These leave the case; it goes on for the others. */
    public void leave(RegistrationNumber number, Collection<Long> ids, Leaving by, LocalDate on) {
        places.leave(ids, by, on);
        ids.forEach(id -> events.publishEvent(new PartyLeft(number, id, by)));
    }

    /** The names of these, with 、 between them. */
    public String names(RegistrationNumber number, Collection<Long> ids) {
        return of(number).stream()
                .filter(party -> ids.contains(party.id()))
                .map(Party::name)
                .collect(Collectors.joining("、"));
    }

    /** All who ever were in the case, those who left it too. */
    public List<Party> of(RegistrationNumber number) {
        var agents = jdbc
                .sql("""
                        select a.* from agent a join party p on p.id = a.party_id
                        where p.registration_number = ? order by a.id""")
                .param(number.value())
                .query((row, line) -> new AgentRow(
                        row.getLong("party_id"),
                        new Party.Agent(
                                row.getLong("id"),
                                row.getString("name"),
                                AgentKind.valueOf(row.getString("kind")),
                                row.getString("phone"),
                                row.getString("email"),
                                row.getString("identity_hash"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        AgentRow::party, Collectors.mapping(AgentRow::agent, Collectors.toList())));
        var placed = places.of(number);
        return jdbc.sql("select * from party where registration_number = ? order by side, ordinal")
                .param(number.value())
                .query((row, line) -> new Party(
                        row.getLong("id"),
                        Side.valueOf(row.getString("side")),
                        row.getInt("ordinal"),
                        PartyKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("identity_hash"),
                        masked(row.getString("identity_cipher"), number),
                        row.getString("credit_code"),
                        row.getString("legal_representative"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("address"),
                        agents.getOrDefault(row.getLong("id"), List.of()),
                        placed.getOrDefault(row.getLong("id"), PlaceInCase.ORIGINAL)))
                .list();
    }

    /**
     * The natural persons who must be in the room: parties and agents, each under a key that is the same in every case
     * (keyed hash of the identity number; without one, the row's own id).
     */
    public List<String> persons(RegistrationNumber number) {
        return standing(number).stream()
                .flatMap(party -> personsOf(party).stream())
                .distinct()
                .toList();
    }

    /** The same for one party: itself, and its agents. */
    public List<String> personsOf(Party party) {
        return Stream.concat(
                        party.kind() == PartyKind.PERSON
                                ? Stream.of(key(party.identity(), "party:" + party.id()))
                                : Stream.empty(),
                        party.agents().stream().map(agent -> key(agent.identity(), "agent:" + agent.id())))
                .toList();
    }

    /** 追加 a party to a case that goes on. @return its id */
    public long join(
            RegistrationNumber number,
            Side side,
            PartyKind kind,
            String name,
            @Nullable String phone,
            @Nullable String address) {
        var ordinal =
                (int) of(number).stream().filter(party -> party.side() == side).count() + 1;
        return add(
                number,
                new Registration.Party(side, kind, name, null, null, null, phone, null, address, null),
                ordinal);
    }

    /** The organisations among the parties, each under a key that is the same in every case that knows its credit code. */
    public List<String> organisations(RegistrationNumber number) {
        return standing(number).stream()
                .filter(party -> party.kind() != PartyKind.PERSON)
                .map(party ->
                        "organisation:" + (party.creditCode() == null ? "party:" + party.id() : party.creditCode()))
                .distinct()
                .toList();
    }

    void add(RegistrationNumber number, List<Registration.Party> parties) {
        for (var side : Side.values()) {
            var ordinal = 0;
            for (var party : parties) {
                if (party.side() == side) {
                    add(number, party, ++ordinal);
                }
            }
        }
    }

    private long add(RegistrationNumber number, Registration.Party party, int ordinal) {
        var identity = blankAsNull(party.identityNumber());
        var id = rows.insert("""
                        registration_number, side, ordinal, kind, name, identity_cipher, identity_hash, credit_code,
                        legal_representative, phone, email, address""")
                .values(
                        number,
                        party.side(),
                        ordinal,
                        party.kind(),
                        party.name().strip(),
                        identity == null ? null : vault.seal(identity, number.value()),
                        identity == null ? null : vault.hash(identity),
                        blankAsNull(party.creditCode()),
                        blankAsNull(party.legalRepresentative()),
                        blankAsNull(party.phone()),
                        blankAsNull(party.email()),
                        blankAsNull(party.address()));
        for (var agent : party.agents() == null ? List.<Registration.Agent>of() : party.agents()) {
            var agentIdentity = blankAsNull(agent.identityNumber());
            agents.insert("party_id, name, kind, phone, email, identity_hash")
                    .values(
                            id,
                            agent.name().strip(),
                            agent.kind(),
                            blankAsNull(agent.phone()),
                            blankAsNull(agent.email()),
                            agentIdentity == null ? null : vault.hash(agentIdentity));
        }
        return id;
    }

    private static String key(@Nullable String identity, String own) {
        return "person:" + (identity == null ? own : identity);
    }

    private @Nullable String masked(@Nullable String cipher, RegistrationNumber number) {
        return cipher == null ? null : Masking.identityNumber(vault.open(cipher, number.value()));
    }

    private static @Nullable String blankAsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private record AgentRow(long party, Party.Agent agent) {}
}
