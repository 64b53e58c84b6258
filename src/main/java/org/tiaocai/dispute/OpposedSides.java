package org.tiaocai.dispute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Refused;

/**
 * 对立双方: one person on both sides of one dispute, one agent who speaks for both. Where a number says so the handler answers
 * on record before it is registered (such as a sole trader who is a worker too); where only the name does, they are warned.
 */
final class OpposedSides {

    private static final Set<AgentKind> HIRED = EnumSet.of(AgentKind.LAWYER, AgentKind.LEGAL_WORKER, AgentKind.STAFF);

    private OpposedSides() {}

    /** @throws Refused for the same person on both sides, or the same agent for both, while nobody has answered for it */
    static void check(List<Registration.Party> parties, @Nullable String answer) {
        var found = found(parties);
        if (found.isPresent() && Typed.text(answer) == null) {
            throw new Refused(found.get() + "；核对无误、确有其事的，写明核对结果（记入案卷，立案审查时可见）再登记");
        }
    }

    /** What the handler has to answer for; empty where nobody is on both sides. */
    static Optional<String> found(List<Registration.Party> parties) {
        try {
            look(parties);
            return Optional.empty();
        } catch (Refused found) {
            return Optional.of(Objects.requireNonNullElse(found.getMessage(), ""));
        }
    }

    private static void look(List<Registration.Party> parties) {
        var applicants = of(Side.APPLICANT, parties);
        var respondents = of(Side.RESPONDENT, parties);
        any(applicants, respondents, OpposedSides::isOne, "同一人不能同时是申请人和被申请人，请核对双方的证件号码或者统一社会信用代码");
        any(agents(applicants), agents(respondents), OpposedSides::isOneAgent, "同一代理人不能同时代理对立的双方当事人，请核对代理人");
        any(agents(applicants), respondents, OpposedSides::isShown, "申请人的代理人同时是被申请人，请核对");
        any(agents(respondents), applicants, OpposedSides::isShown, "被申请人的代理人同时是申请人，请核对");
    }

    /** What the handler should look at before the form goes out. */
    static List<String> warnings(List<Registration.Party> parties) {
        var warnings = new ArrayList<String>();
        found(parties).ifPresent(warnings::add);
        if (isAny(
                of(Side.APPLICANT, parties),
                of(Side.RESPONDENT, parties),
                (one, other) -> one.name().strip().equals(other.name().strip()))) {
            warnings.add("申请人和被申请人中有姓名或者名称相同的，请核对是否同一人");
        }
        return List.copyOf(warnings);
    }

    private static boolean isOne(Registration.Party one, Registration.Party other) {
        return isShown(one, other) || isSame(Typed.text(one.creditCode()), Typed.text(other.creditCode()));
    }

    /** A lawyer or a clerk of the same name is the same one, unless two numbers say otherwise. */
    private static boolean isOneAgent(Registration.Agent one, Registration.Agent other) {
        if (number(one) != null && number(other) != null) {
            return isShown(one, other);
        }
        return HIRED.contains(one.kind())
                && one.kind() == other.kind()
                && one.name().strip().equals(other.name().strip());
    }

    private static boolean isShown(SoundIdentity.Shown one, SoundIdentity.Shown other) {
        return isSame(number(one), number(other));
    }

    private static @Nullable String number(SoundIdentity.Shown one) {
        return one.shownIdentity().flatMap(Identity::recognised).orElse(null);
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static <A, B> void any(List<A> ones, List<B> others, BiPredicate<A, B> same, String words) {
        if (isAny(ones, others, same)) {
            throw new Refused(words);
        }
    }

    private static <A, B> boolean isAny(List<A> ones, List<B> others, BiPredicate<A, B> same) {
        return ones.stream().anyMatch(one -> others.stream().anyMatch(other -> same.test(one, other)));
    }

    private static List<Registration.Party> of(Side side, List<Registration.Party> parties) {
        return parties.stream().filter(party -> party.side() == side).toList();
    }

    private static List<Registration.Agent> agents(List<Registration.Party> parties) {
        return parties.stream()
                .flatMap(party -> party.agents() == null ? Stream.empty() : party.agents().stream())
                .filter(agent -> agent != null && agent.kind() != null && agent.name() != null)
                .toList();
    }
}
