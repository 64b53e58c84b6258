package org.tiaocai.dispute;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 代理权限: who acts for a party (法 art. 24), and what only 特别授权 covers, as in civil procedure. */
@Component
public record Authority(Parties parties) {

    /** One who may be said to have acted, as the forms offer it: 申请人的代理人某某（特别授权）. */
    public record Choice(long id, Side side, String name) {}

    public List<Choice> agents(RegistrationNumber number) {
        return parties.reachable(number).stream()
                .flatMap(party -> agents(party).stream())
                .toList();
    }

    public List<Choice> agents(Party party) {
        return party.agents().stream().map(agent -> choice(party, agent)).toList();
    }

    /**
     * Stops whoever may not do this: 放弃、变更、撤回请求, 承认, 和解 and 调解.
     *
     * @param byAgent id of the agent who acts; null for the party itself
     * @param side whose agent it has to be; null for any
     * @param act what is done, as it stands in the sentence
     * @throws Refused when the agent has no such authority, or is none of the case
     */
    public void mustCover(RegistrationNumber number, @Nullable Long byAgent, @Nullable Side side, String act) {
        if (byAgent != null && agent(number, byAgent, side).powers() != AgentPowers.SPECIAL) {
            throw new Refused("这名代理人只有一般代理权限，不能代为" + act + "；须有写明该项特别授权的授权委托书，或者由当事人本人办理");
        }
    }

    /** The same for all who act; nobody where the parties did so themselves. */
    public void mustCover(RegistrationNumber number, @Nullable Collection<Long> byAgents, String act) {
        if (byAgents != null) {
            byAgents.forEach(agent -> mustCover(number, agent, null, act));
        }
    }

    private static Choice choice(Party party, Party.Agent agent) {
        return new Choice(
                agent.id(),
                party.side(),
                party.side().label() + "的代理人" + agent.name() + "（"
                        + agent.powers().label() + "）");
    }

    private Party.Agent agent(RegistrationNumber number, long id, @Nullable Side side) {
        return parties.reachable(number).stream()
                .filter(party -> side == null || party.side() == side)
                .flatMap(party -> party.agents().stream())
                .filter(agent -> agent.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused(side == null ? "请在本案的代理人中选择由谁办理" : "请在" + side.label() + "的代理人中选择由谁办理"));
    }
}
