package org.tiaocai.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;
import org.tiaocai.vault.Vault;

/** 当事人 and their agents. */
@Repository
public class Parties {

    private final JdbcClient jdbc;
    private final Table rows;
    private final AgentRows agents;
    private final PartyPlaces places;
    private final ApplicationEventPublisher events;
    private final Vault vault;

    Parties(JdbcClient jdbc, Vault vault, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "party");
        this.agents = new AgentRows(jdbc, vault);
        this.places = new PartyPlaces(jdbc);
        this.events = events;
        this.vault = vault;
    }

    /** 在案的当事人: those who have neither left the case nor been succeeded by others. */
    public List<Party> standing(RegistrationNumber number) {
        return of(number).stream().filter(Party::stands).toList();
    }

    /** 可以送达、可以行为的当事人: who stands and is not known to have died or ended; the rest wait for a successor. */
    public List<Party> reachable(RegistrationNumber number) {
        return of(number).stream().filter(Party::isReachable).toList();
    }

    /** It has died or ended: nothing goes to it any more, whoever comes in its place. */
    @Transactional
    public void gone(RegistrationNumber number, long id, PlaceInCase.Gone gone) {
        places.gone(id, gone.knownOn(), gone.on(), gone.proof());
        events.publishEvent(new PartyGone(number, id));
    }

    /** 更正: it has neither died nor ended; nobody has come in its place yet. */
    @Transactional
    public void notGone(RegistrationNumber number, long id) {
        places.notGone(id);
        events.publishEvent(new PartyNotGone(number, id));
    }

    /** These leave the case; it goes on for the others. */
    @Transactional
    public void leave(RegistrationNumber number, Collection<Long> ids, Leaving by, LocalDate on) {
        places.leave(ids, by, on);
        ids.forEach(id -> events.publishEvent(new PartyLeft(number, id, by)));
    }

    /** Their own application ends; they stay, to answer to a counterclaim. */
    public void endApplications(RegistrationNumber number, Collection<Long> ids, Leaving by, LocalDate on) {
        places.endApplication(ids, by, on);
        if (!ids.isEmpty()) {
            events.publishEvent(new ClaimsChanged(number));
        }
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
        return where(number, "");
    }

    /** One of them; empty for a party of another case. */
    public Optional<Party> find(RegistrationNumber number, long id) {
        return where(number, "and id = ?", id).stream().findFirst();
    }

    /** How many ever were on a side. */
    public int countOn(RegistrationNumber number, Side side) {
        return jdbc.sql("select count(*) from party where registration_number = ? and side = ?")
                .params(number.value(), side.name())
                .query(Integer.class)
                .single();
    }

    private List<Party> where(RegistrationNumber number, String condition, Object... values) {
        var agentsOf = agents.of(number);
        var placed = places.of(number);
        return jdbc.sql("select * from party where registration_number = ? " + condition + " order by side, ordinal")
                .param(number.value())
                .params(values)
                .query((row, line) -> new Party(
                        row.getLong("id"),
                        Side.valueOf(row.getString("side")),
                        row.getInt("ordinal"),
                        PartyKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        person(row, number),
                        new Party.Organisation(
                                Typed.choice(OrganisationKind.class, row.getString("organisation_kind")),
                                Typed.choice(OrganisationStatus.class, row.getString("organisation_status")),
                                row.getString("credit_code"),
                                row.getString("legal_representative"),
                                row.getString("representative_post")),
                        new Party.Reach(
                                row.getString("phone"),
                                row.getString("email"),
                                row.getString("address"),
                                row.getString("service_address")),
                        new Party.Employment(
                                row.getObject("employed_from", LocalDate.class),
                                row.getObject("employed_until", LocalDate.class),
                                row.getString("post"),
                                row.getBigDecimal("monthly_wage"),
                                Typed.choice(EmploymentContract.class, row.getString("contract")),
                                row.getString("workplace")),
                        agentsOf.getOrDefault(row.getLong("id"), List.of()),
                        placed.getOrDefault(row.getLong("id"), PlaceInCase.ORIGINAL)))
                .list();
    }

    /** 证件号码 in full, by the party's id: for the papers that an enforcement judge has to match with a person. */
    public Map<Long, String> identityNumbers(RegistrationNumber number) {
        return jdbc
                .sql(
                        "select id, identity_cipher from party where registration_number = ? and identity_cipher is not null")
                .param(number.value())
                .query((row, line) ->
                        Map.entry(row.getLong("id"), vault.open(row.getString("identity_cipher"), number.value())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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

    /** 追加 a party to a case that goes on; the caller has checked what is known of it. @return its id */
    public long join(RegistrationNumber number, Registration.Party party) {
        return join(number, List.of(party)).get(0);
    }

    /** The same for several, who are told when all of them are in. */
    public List<Long> join(RegistrationNumber number, List<Registration.Party> several) {
        var ids = several.stream()
                .map(party -> add(number, party, next(number, party.side())))
                .toList();
        ids.forEach(id -> events.publishEvent(new PartyJoined(number, id, null)));
        return ids;
    }

    /** 承继: comes into the case in the place of another, on the same side. @return its id */
    public long succeed(
            RegistrationNumber number, Party before, SuccessionBasis basis, Registration.Party person, LocalDate on) {
        return succeed(number, before, basis, List.of(new Successor(person, null, null)), on)
                .get(0);
    }

    /** The same for several, who are told when all of them are in and the claims are theirs. @return their ids */
    public List<Long> succeed(
            RegistrationNumber number, Party before, SuccessionBasis basis, List<Successor> several, LocalDate on) {
        var ids = several.stream()
                .map(one -> {
                    var id = add(number, one.person(), next(number, before.side()));
                    places.succeeds(id, before.id(), basis, one);
                    return id;
                })
                .toList();
        if (before.stands()) {
            leave(number, List.of(before.id()), basis.leaving(), on);
        }
        events.publishEvent(new PartySucceeded(number, before.id(), ids));
        ids.forEach(id -> events.publishEvent(new PartyJoined(number, id, before.id())));
        return ids;
    }

    /** What an heir is to the dead, said later. */
    public void kin(long id, @Nullable String kinship, @Nullable String proof) {
        places.kin(id, kinship, proof);
    }

    /** 法定代理人 who acts for a party from now on. */
    public void represent(RegistrationNumber number, long party, Registration.Agent agent) {
        agents.add(number, party, agent);
    }

    private int next(RegistrationNumber number, Side side) {
        return (int) of(number).stream().filter(party -> party.side() == side).count() + 1;
    }

    /** The same for one of whom little is known yet. */
    public long join(
            RegistrationNumber number,
            Side side,
            PartyKind kind,
            String name,
            @Nullable String phone,
            @Nullable String address) {
        return join(number, Registration.Party.named(side, kind, name, phone, address));
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

    /** @param on when they applied: a worker who had died by then is on record, behind all who came */
    void add(RegistrationNumber number, List<Registration.Party> parties, LocalDate on) {
        for (var side : Side.values()) {
            var heirs = new HeirsFromTheStart(side, places);
            var ordinal = 0;
            for (var party : parties) {
                if (party.side() == side) {
                    heirs.came(add(number, party, ++ordinal), party);
                }
            }
            for (var dead : heirs.dead()) {
                heirs.succeed(dead, add(number, dead, ++ordinal), on);
            }
        }
    }

    private long add(RegistrationNumber number, Registration.Party party, int ordinal) {
        var identity = party.shownIdentity();
        var id = rows.insert("""
                        registration_number, side, ordinal, kind, name, identity_kind, identity_cipher, identity_hash, sex,
                        born_on, organisation_kind, credit_code, legal_representative, representative_post,
                        organisation_status, phone, email, address, service_address, employed_from, employed_until, post,
                        monthly_wage, contract, workplace""")
                .values(
                        number,
                        party.side(),
                        ordinal,
                        party.kind(),
                        party.name().strip(),
                        identity.map(Identity::kind).orElse(null),
                        identity.map(one -> vault.seal(one.number(), number.value()))
                                .orElse(null),
                        identity.map(one -> vault.hash(one.key())).orElse(null),
                        party.sex(),
                        party.bornOn(),
                        party.organisationKind(),
                        Typed.text(party.creditCode()),
                        Typed.text(party.legalRepresentative()),
                        Typed.text(party.representativePost()),
                        party.organisationStatus(),
                        Typed.phone(party.phone()),
                        Typed.text(party.email()),
                        Typed.text(party.address()),
                        Typed.text(party.serviceAddress()),
                        party.employedFrom(),
                        party.employedUntil(),
                        Typed.text(party.post()),
                        party.monthlyWage(),
                        party.contract(),
                        Typed.text(party.workplace()));
        if (party.agents() != null) {
            party.agents().forEach(agent -> agents.add(number, id, agent));
        }
        return id;
    }

    private static String key(@Nullable String identity, String own) {
        return "person:" + (identity == null ? own : identity);
    }

    /** What the number itself says of its holder need not have been told. */
    private Party.Person person(ResultSet row, RegistrationNumber number) throws SQLException {
        var sex = Typed.choice(Sex.class, row.getString("sex"));
        var bornOn = row.getObject("born_on", LocalDate.class);
        var cipher = row.getString("identity_cipher");
        var shown = Identity.of(
                Typed.choice(IdentityKind.class, row.getString("identity_kind")),
                cipher == null ? null : vault.open(cipher, number.value()));
        return new Party.Person(
                sex == null ? shown.flatMap(Identity::sex).orElse(null) : sex,
                bornOn == null ? shown.flatMap(Identity::bornOn).orElse(null) : bornOn,
                shown.map(Identity::kind).orElse(null),
                row.getString("identity_hash"),
                shown.map(one -> Masking.identityNumber(one.number())).orElse(null));
    }
}
