package org.tiaocai.arbitration.hearing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.documents.PartyBlock;
import org.tiaocai.shared.Refused;

/** 到庭的人: through whom a party came to a hearing, with the party itself or without it. */
@Repository
@Transactional
public class Appearances {

    private final JdbcClient jdbc;

    Appearances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * 到庭的法定代表人（主要负责人） of one organisation.
     *
     * @param name who it was, where that is not who is registered
     */
    record Representative(
            @NotNull(message = "请选择单位") Long party,

            @Nullable @Size(max = 200, message = "法定代表人姓名过长")
            String name) {}

    /**
     * @param inPerson whether the party itself came too
     * @param representative 法定代表人（主要负责人）, who came for an organisation; null where nobody did, or for a person
     */
    record Through(
            boolean inPerson, List<Long> agents, @Nullable String representative) {

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
                        new Through(row.getBoolean("in_person"), List.of(row.getLong("agent_id")), null),
                        (some, one) -> new Through(some.inPerson(), joined(some.agents(), one.agents()), null)))
                .list();
        jdbc.sql("select party_id, name from hearing_representative where hearing_id = ?")
                .param(hearing)
                .query((row, line) -> all.merge(
                        row.getLong("party_id"),
                        new Through(true, List.of(), row.getString("name")),
                        (some, one) -> new Through(true, some.agents(), one.representative())))
                .list();
        return all;
    }

    /**
     * @param agents who came
     * @param alone the parties that came through them only
     * @param representatives who came for an organisation, beside its agents or without them
     * @throws Refused for an agent of nobody who came, and for a party that came through nobody: an organisation comes
     *     through its legal representative or its agents
     */
    void keep(
            Hearing hearing,
            Roll roll,
            @Nullable Set<Long> agents,
            @Nullable Set<Long> alone,
            @Nullable List<Representative> representatives) {
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
        var leaders = leaders(present, representatives == null ? List.of() : representatives);
        for (var party : present) {
            var own = party.agents().stream()
                    .map(Party.Agent::id)
                    .filter(wanted::contains)
                    .toList();
            var leader = leaders.get(party.id());
            mustBeThrough(party, own.isEmpty(), without.contains(party.id()), leader);
            var inPerson = party.kind() == PartyKind.ORGANISATION ? leader != null : !without.contains(party.id());
            own.forEach(agent -> jdbc.sql(
                            "insert into hearing_agent (hearing_id, party_id, agent_id, in_person) values (?, ?, ?, ?)")
                    .params(hearing.id(), party.id(), agent, inPerson)
                    .update());
            if (leader != null) {
                jdbc.sql("insert into hearing_representative (hearing_id, party_id, name) values (?, ?, ?)")
                        .params(hearing.id(), party.id(), leader)
                        .update();
            }
        }
    }

    private static void mustBeThrough(Party party, boolean noAgent, boolean alone, @Nullable String leader) {
        if (noAgent && alone) {
            throw new Refused(party.name() + "本人没有到庭的，请选择到庭的代理人；没有代理人到庭的，登记为未到庭");
        }
        if (leader != null && alone) {
            throw new Refused(party.name() + "的法定代表人（主要负责人）到庭的，不能同时登记为只由代理人到庭，请核对");
        }
        if (party.kind() == PartyKind.ORGANISATION && noAgent && leader == null) {
            throw new Refused(party.name() + "是单位，请记明代表它到庭的是谁：法定代表人（主要负责人），或者代理人；没有人到庭的，登记为未到庭");
        }
    }

    /** By the organisation the name of who came. */
    private static Map<Long, String> leaders(List<Party> present, List<Representative> said) {
        var leaders = new HashMap<Long, String>();
        for (var one : said) {
            var party = present.stream()
                    .filter(some -> some.id() == one.party() && some.kind() == PartyKind.ORGANISATION)
                    .findFirst()
                    .orElseThrow(() -> new Refused("到庭的法定代表人只能记在到庭的单位名下，请核对到庭情况"));
            var name = one.name() == null || one.name().isBlank()
                    ? party.legalRepresentative()
                    : one.name().strip();
            if (name == null || name.isBlank()) {
                throw new Refused("请写明代表" + party.name() + "到庭的法定代表人（主要负责人）的姓名");
            }
            if (leaders.put(party.id(), name) != null) {
                throw new Refused(party.name() + "的法定代表人填写了两次，请删去一次");
            }
        }
        return leaders;
    }

    private static List<Long> joined(List<Long> some, List<Long> more) {
        var all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
