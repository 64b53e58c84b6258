package org.tiaocai.arbitration.motion;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.AgentKind;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.SuccessionBasis;

/** 承继的事由 (法25; 规则6, 47(1)–(3)). */
public enum SuccessionGround implements MotionGround {
    WORKER_DIED(SuccessionBasis.WORKER_DIED, Suspension.Ground.WORKER_DIED),
    WORKER_INCAPACITATED(null, Suspension.Ground.WORKER_INCAPACITATED),
    EMPLOYER_MERGED(SuccessionBasis.EMPLOYER_MERGED, Suspension.Ground.EMPLOYER_TERMINATED),
    EMPLOYER_DIVIDED(SuccessionBasis.EMPLOYER_DIVIDED, Suspension.Ground.EMPLOYER_TERMINATED),
    EMPLOYER_DEREGISTERED(SuccessionBasis.EMPLOYER_DEREGISTERED, Suspension.Ground.EMPLOYER_TERMINATED),
    EMPLOYER_LIQUIDATED(SuccessionBasis.EMPLOYER_LIQUIDATED, Suspension.Ground.EMPLOYER_TERMINATED),
    EMPLOYER_TERMINATED(SuccessionBasis.EMPLOYER_TERMINATED, Suspension.Ground.EMPLOYER_TERMINATED);

    private final @Nullable SuccessionBasis basis;
    private final Suspension.Ground awaited;

    SuccessionGround(@Nullable SuccessionBasis basis, Suspension.Ground awaited) {
        this.basis = basis;
        this.awaited = awaited;
    }

    @Override
    public String label() {
        return basis == null ? "劳动者丧失行为能力，由法定代理人参加仲裁" : basis.label();
    }

    /** Null where nobody takes the party's place, but a legal representative acts for it. */
    @Nullable
    SuccessionBasis basis() {
        return basis;
    }

    /** Whether the suspension waited for this. */
    boolean ends(Suspension.Ground suspension) {
        return awaited == suspension;
    }

    /** Whether it can have befallen the party: one that left for it already may have more than one successor. */
    boolean concerns(Party party) {
        if (basis == null) {
            return party.stands() && party.kind() == PartyKind.PERSON;
        }
        return basis.concerns(party.kind()) && (party.stands() || basis.hasEnded(party));
    }

    Registration.Agent guardian(Registration.Party person) {
        return new Registration.Agent(
                person.name(),
                AgentKind.GUARDIAN,
                null,
                null,
                person.phone(),
                person.email(),
                person.identityKind(),
                person.identityNumber(),
                null);
    }

    /** 追加 that is asked for on such a ground is a succession. */
    static boolean isNamed(String ground) {
        return Stream.of(values()).anyMatch(one -> one.name().equals(ground));
    }
}
