package org.tiaocai.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;
import org.tiaocai.vault.Vault;

/** 代理人 as they lie in their table. */
final class AgentRows {

    private final JdbcClient jdbc;
    private final Table agents;
    private final Vault vault;

    AgentRows(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.agents = new Table(jdbc, "agent");
        this.vault = vault;
    }

    private record AgentRow(long party, Party.Agent agent) {}

    /** Those of a case, by their party's id. */
    Map<Long, List<Party.Agent>> of(RegistrationNumber number) {
        return jdbc
                .sql("""
                        select a.* from agent a join party p on p.id = a.party_id
                        where p.registration_number = ? order by a.id""")
                .param(number.value())
                .query((row, line) -> new AgentRow(row.getLong("party_id"), agent(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        AgentRow::party, Collectors.mapping(AgentRow::agent, Collectors.toList())));
    }

    /** As it was typed. */
    Optional<Registration.Agent> one(RegistrationNumber number, long id) {
        return jdbc.sql("""
                        select a.* from agent a join party p on p.id = a.party_id
                        where p.registration_number = ? and a.id = ?""")
                .params(number.value(), id)
                .query((row, line) -> typed(row, number))
                .optional();
    }

    /** All but the papers that it has shown. */
    void correct(RegistrationNumber number, long id, Registration.Agent now) {
        var identity = now.shownIdentity();
        agents.update(
                id,
                """
                name = ?, kind = ?, firm = ?, powers = ?, phone = ?, email = ?, identity_kind = ?, identity_cipher = ?,
                identity_hash = ?""",
                now.name().strip(),
                now.kind(),
                Typed.text(now.firm()),
                AgentPowers.of(now.kind(), now.powers()),
                Typed.phone(now.phone()),
                Typed.text(now.email()),
                identity.map(Identity::kind).orElse(null),
                identity.map(one -> vault.seal(one.number(), number.value())).orElse(null),
                identity.map(one -> vault.hash(one.key())).orElse(null));
    }

    private Registration.Agent typed(ResultSet row, RegistrationNumber number) throws SQLException {
        var cipher = row.getString("identity_cipher");
        return new Registration.Agent(
                row.getString("name"),
                AgentKind.valueOf(row.getString("kind")),
                row.getString("firm"),
                AgentPowers.valueOf(row.getString("powers")),
                row.getString("phone"),
                row.getString("email"),
                Typed.choice(IdentityKind.class, row.getString("identity_kind")),
                cipher == null ? null : vault.open(cipher, number.value()),
                null);
    }

    void add(RegistrationNumber number, long party, Registration.Agent agent) {
        var identity = agent.shownIdentity();
        var shown = agent.documents() == null ? List.<AgentPaper>of() : agent.documents();
        agents.once(party, agent.name().strip(), agent.kind());
        agents.insert("""
                        party_id, name, kind, firm, powers, phone, email, identity_kind, identity_cipher, identity_hash,
                        documents""")
                .values(
                        party,
                        agent.name().strip(),
                        agent.kind(),
                        Typed.text(agent.firm()),
                        AgentPowers.of(agent.kind(), agent.powers()),
                        Typed.phone(agent.phone()),
                        Typed.text(agent.email()),
                        identity.map(Identity::kind).orElse(null),
                        identity.map(one -> vault.seal(one.number(), number.value()))
                                .orElse(null),
                        identity.map(one -> vault.hash(one.key())).orElse(null),
                        shown.stream().distinct().map(Enum::name).collect(Collectors.joining(",")));
    }

    private static Party.Agent agent(ResultSet row) throws SQLException {
        return new Party.Agent(
                row.getLong("id"),
                row.getString("name"),
                AgentKind.valueOf(row.getString("kind")),
                row.getString("firm"),
                AgentPowers.valueOf(row.getString("powers")),
                row.getString("phone"),
                row.getString("email"),
                Typed.choice(IdentityKind.class, row.getString("identity_kind")),
                row.getString("identity_hash"),
                papers(row.getString("documents")));
    }

    private static List<AgentPaper> papers(@Nullable String names) {
        return names == null || names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(",")).map(AgentPaper::valueOf).toList();
    }
}
