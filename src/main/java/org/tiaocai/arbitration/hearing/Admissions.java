package org.tiaocai.arbitration.hearing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Authority;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 自认: who admitted which fact in a hearing, which nobody has to prove any more; an agent needs 特别授权 for it (规则63). */
@Component
public record Admissions(JdbcClient jdbc, Parties parties, Authority authority) {

    /**
     * One as the record of the hearing has it.
     *
     * @param byAgent the agent who said so in the party's name; null for the party itself
     */
    record Said(
            @NotNull(message = "请选择由谁承认") Long party,
            @Nullable Long byAgent,

            @NotBlank(message = "请写明承认的事实") @Size(max = 2_000, message = "承认的事实不能超过两千字")
            String fact) {}

    /** @throws Refused when somebody was not there, or the agent had no authority to admit */
    void check(Roll roll, RegistrationNumber number, List<Said> all) {
        for (var one : all) {
            var party = roll.parties().stream()
                    .filter(there -> there.id() == one.party())
                    .findFirst()
                    .orElseThrow(() -> new Refused("承认事实的不是本案现在的当事人，请在列表中选择"));
            var presence = roll.entries().get(party);
            if (presence != null && presence.came() != Attendance.PRESENT && presence.came() != Attendance.LEFT) {
                throw new Refused(party.side().label() + party.name() + "没有到庭，不能记为在庭审中承认事实");
            }
            var byAgent = one.byAgent();
            if (byAgent != null) {
                if (party.agents().stream().noneMatch(agent -> agent.id() == byAgent)) {
                    throw new Refused("请在" + party.side().label() + party.name() + "的代理人中选择由谁代为承认");
                }
                authority.mustCover(number, byAgent, party.side(), "承认对方主张的事实");
            }
        }
    }

    void keep(long hearing, List<Said> all) {
        var ordinal = 0;
        for (var one : all) {
            jdbc.sql("""
                            insert into hearing_admission (hearing_id, ordinal, party_id, by_agent, fact)
                            values (?, ?, ?, ?, ?)""")
                    .params(
                            hearing,
                            ++ordinal,
                            one.party(),
                            one.byAgent(),
                            one.fact().strip())
                    .update();
        }
    }

    /** Of all hearings of the case, in the order in which they were made. */
    public List<Admitted> of(RegistrationNumber number) {
        return told(number, "h.registration_number = ?", number.value());
    }

    List<Admitted> of(Hearing hearing) {
        return told(hearing.number(), "h.id = ?", hearing.id());
    }

    private List<Admitted> told(RegistrationNumber number, String which, Object value) {
        var all = parties.of(number);
        return jdbc.sql(
                        "select a.party_id, a.by_agent, a.fact from hearing_admission a join hearing h on h.id = a.hearing_id"
                                + " where " + which + " order by h.ordinal, a.ordinal")
                .param(value)
                .query((row, line) -> {
                    var party = row.getLong("party_id");
                    return told(all, party, row.getObject("by_agent", Long.class), row.getString("fact"));
                })
                .list();
    }

    private static Admitted told(List<Party> all, long id, @Nullable Long byAgent, String fact) {
        var party = all.stream().filter(one -> one.id() == id).findFirst().orElseThrow();
        return new Admitted(
                party.side().label() + party.name(),
                party.agents().stream()
                        .filter(agent -> Objects.equals(agent.id(), byAgent))
                        .map(Party.Agent::name)
                        .findFirst()
                        .orElse(null),
                fact.replaceFirst("[。；，、]+$", ""));
    }
}
