package org.tiaocai.delivery;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Party;

/**
 * 收件人 of a notice, and how the person is reached.
 *
 * @param key {@code party:12}, {@code agent:3} or {@code group:institute-head}
 * @param name as a greeting begins
 */
public record Addressee(
        String key,
        String name,
        @Nullable String email,
        @Nullable String phone) {

    private static final String INSIDE = "group:";

    /** A party and the agents who act for it, where they can be reached: who has a lawyer is told through the lawyer too. */
    public static List<Addressee> of(Party party) {
        return Stream.concat(
                        Stream.of(new Addressee("party:" + party.id(), party.name(), party.email(), party.phone())),
                        party.agents().stream()
                                .filter(agent -> agent.email() != null || agent.phone() != null)
                                .map(agent -> new Addressee(
                                        "agent:" + agent.id(),
                                        agent.name() + "（" + party.name() + "的代理人）",
                                        agent.email(),
                                        agent.phone())))
                .toList();
    }

    /** Everybody of the house who has a role. */
    public static Addressee inside(String group, String name) {
        return new Addressee(INSIDE + group, name, null, null);
    }

    boolean isInside() {
        return key.startsWith(INSIDE);
    }
}
