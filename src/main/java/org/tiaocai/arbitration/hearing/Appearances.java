package org.tiaocai.arbitration.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.PartyBlock;
import org.tiaocai.shared.Refused;

/** 到庭的代理人: through whom a party came to a hearing, with the party itself or without it. */
@Repository
@Transactional
public class Appearances {

    private final JdbcClient jdbc;

    Appearances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param inPerson whether the party itself came too */
    record Through(boolean inPerson, List<Long> agents) {

        /** Those who came, each with firm and powers; null where none is in the file any more. */
        @Nullable
        String agentsOf(Party party) {
            var names = party.agents().stream()
                    .filter(agent -> agents.contains(agent.id()))
                    .map(PartyBlock::line)
                    .collect(Collectors.joining("、"));
            return names.isEmpty() ? null : names;
        }
    }

    /** By the party. */
    @Transactional(readOnly = true)
    Map<Long, Through> of(long hearing) {
        var all = new HashMap<Long, Through>();
        jdbc.sql("select party_id, agent_id, in_person from hearing_agent where hearing_id = ? order by agent_id")
                .param(hearing)
                .query((row, line) -> all.merge(
                        row.getLong("party_id"),
                        new Through(row.getBoolean("in_person"), List.of(row.getLong("agent_id"))),
                        (some, one) -> new Through(some.inPerson(), joined(some.agents(), one.agents()))))
                .list();
        return all;
    }

    /**
     * @param agents who came
     * @param alone the parties that came through them only
     * @throws Refused for an agent of nobody who came, and for a party that came through nobody
     */
    void keep(Hearing hearing, Roll roll, @Nullable Set<Long> agents, @Nullable Set<Long> alone) {
        var wanted = agents == null ? Set.<Long>of() : agents;
        var without = alone == null ? Set.<Long>of() : alone;
        var present = roll.parties().stream()
                .filter(party -> roll.entries().containsKey(party) && roll.came(party) == Attendance.PRESENT)
                .toList();
        var known = present.stream()
                .flatMap(party -> party.agents().stream())
                .map(Party.Agent::id)
                .toList();
        if (!known.containsAll(wanted)) {
            throw new Refused("所选的代理人不是到庭当事人的代理人，请核对到庭情况");
        }
        for (var party : present) {
            var own = party.agents().stream()
                    .map(Party.Agent::id)
                    .filter(wanted::contains)
                    .toList();
            if (own.isEmpty() && without.contains(party.id())) {
                throw new Refused(party.name() + "本人没有到庭的，请选择到庭的代理人；没有代理人到庭的，登记为未到庭");
            }
            own.forEach(agent -> jdbc.sql(
                            "insert into hearing_agent (hearing_id, party_id, agent_id, in_person) values (?, ?, ?, ?)")
                    .params(hearing.id(), party.id(), agent, !without.contains(party.id()))
                    .update());
        }
    }

    private static List<Long> joined(List<Long> some, List<Long> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
