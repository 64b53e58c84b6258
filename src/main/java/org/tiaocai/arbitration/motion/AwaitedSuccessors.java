package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;

/** 中止所等待的承继者 (规则47(1)–(3)): a suspension that waits for somebody ends when he has come, or will not come. */
@Component
record AwaitedSuccessors(Motions motions, Parties parties, NewPersons persons, GoneParties gone, Clock clock) {

    /** Who takes part from now on, and for whom. */
    record CameIn(SuccessionGround ground, String name) {}

    /**
     * @param nobody that nobody comes is on record: who died or ended leaves the case, which goes on for the others
     * @throws Refused while it is still open whether somebody comes
     */
    List<CameIn> of(Motion suspension, boolean nobody, @Nullable Long party) {
        var ground = suspension.details(Suspension.Details.class).ground();
        var came = cameIn(suspension);
        if (!ground.awaitsSomebody() || !came.isEmpty()) {
            return came;
        }
        if (!nobody) {
            throw new Refused("中止审理是因为“" + ground.label() + "”：请先办理“承继、变更当事人”；没有承继者参加的，请勾选并在说明中写明依据");
        }
        if (ground != Suspension.Ground.WORKER_INCAPACITATED) {
            leave(suspension, ground, party);
        }
        return List.of();
    }

    /** Who has come since, and for whom. */
    List<CameIn> cameIn(Motion suspension) {
        return granted(suspension)
                .map(motion -> new CameIn(ground(motion), persons.names(motion)))
                .toList();
    }

    /** Whether nobody else is waited for: as it was said when the last came, or as many as were named. */
    boolean haveAllCome(Motion suspension) {
        var awaited = suspension.details(Suspension.Details.class).awaited();
        return granted(suspension)
                        .anyMatch(motion ->
                                motion.details(Succession.Details.class).allCame())
                || awaited != null
                        && granted(suspension).mapToInt(persons::count).sum() >= awaited;
    }

    private Stream<Motion> granted(Motion suspension) {
        var ground = suspension.details(Suspension.Details.class).ground();
        return motions.of(suspension.number()).stream()
                .filter(motion -> motion.kind() == MotionKind.SUCCESSION
                        && motion.decision() == Motion.Decision.GRANTED
                        && ground(motion).ends(ground)
                        && !isBefore(motion, suspension));
    }

    private void leave(Motion suspension, Suspension.Ground ground, @Nullable Long party) {
        var number = suspension.number();
        var kind = ground == Suspension.Ground.WORKER_DIED ? PartyKind.PERSON : PartyKind.ORGANISATION;
        var said = suspension.details(Suspension.Details.class);
        var named = party == null ? said.goneParty() : party;
        var meant = parties.standing(number).stream()
                .filter(one -> one.side() != Side.THIRD_PARTY && one.kind() == kind)
                .filter(one -> named == null || one.id() == named)
                .toList();
        if (meant.size() != 1) {
            throw new Refused("请选择没有承继者的是哪一名当事人");
        }
        Party left = meant.get(0);
        if (parties.standing(number).stream().noneMatch(one -> one.side() == left.side() && one.id() != left.id())) {
            throw new Refused(left.name() + "是本案唯一的" + left.side().label() + "，没有承继者的，请办理“终止审理”（规则第四十八条）");
        }
        gone.record(left, number, said.goneOn(), said.goneProof());
        parties.leave(number, List.of(left.id()), Leaving.DIED_NO_HEIR, LocalDate.now(clock));
    }

    private static SuccessionGround ground(Motion succession) {
        return succession.details(Succession.Details.class).ground();
    }

    private static boolean isBefore(Motion succession, Motion suspension) {
        return Objects.requireNonNull(succession.decidedOn()).isBefore(Objects.requireNonNull(suspension.decidedOn()));
    }
}
