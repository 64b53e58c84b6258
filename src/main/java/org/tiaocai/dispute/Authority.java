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

    /** Whose agent acts: what is one party's own is not for the agent of another. @throws Refused naming the party */
    public void mustActFor(RegistrationNumber number, @Nullable Long byAgent, Collection<Long> theirs) {
        if (byAgent != null) {
            parties.reachable(number).stream()
                    .filter(party -> theirs.contains(party.id()))
                    .filter(party -> party.agents().stream().noneMatch(agent -> agent.id() == byAgent))
                    .findFirst()
                    .ifPresent(party -> {
                        throw new Refused("所选的代理人不是" + party.side().label() + "“" + party.name() + "”的代理人，不能代其提出");
                    });
        }
    }

    /** The same for all who act; nobody where the parties did so themselves. */
    public void mustCover(RegistrationNumber number, @Nullable Collection<Long> byAgents, String act) {
        if (byAgents != null) {
            byAgents.forEach(agent -> mustCover(number, agent, null, act));
        }
    }

    /** Each of these parties has one among the agents who came whose powers cover it. @throws Refused naming who has none */
    public void mustHaveOne(RegistrationNumber number, Collection<Long> theirs, Collection<Long> came, String act) {
        parties.reachable(number).stream()
                .filter(party -> theirs.contains(party.id()))
                .filter(party -> party.agents().stream()
                        .noneMatch(agent -> agent.powers() == AgentPowers.SPECIAL && came.contains(agent.id())))
                .findFirst()
                .ifPresent(party -> {
                    throw new Refused(party.side().label() + "“" + party.name() + "”本人没有到庭，到庭的代理人没有特别授权，不能代为" + act
                            + "；请由本人到场，或者提交写明该项特别授权的授权委托书");
                });
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
