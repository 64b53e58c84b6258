package org.tiaocai.arbitration.motion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 更正死亡、终止登记: a death or an end that was put on record by mistake. As long as nothing was built on it, the party is
 * there again, receives what it missed, and the case goes on from where it stood still.
 */
@Component
class GoneCorrection {

    private final Arbitrations arbitrations;
    private final Motions motions;
    private final Parties parties;
    private final GoneParties gone;
    private final MistakenNotices mistakenNotices;
    private final SuccessorsAllCame suspensions;
    private final Journal journal;

    GoneCorrection(
            Arbitrations arbitrations,
            Motions motions,
            Parties parties,
            GoneParties gone,
            MistakenNotices mistakenNotices,
            SuccessorsAllCame suspensions,
            Journal journal) {
        this.arbitrations = arbitrations;
        this.motions = motions;
        this.parties = parties;
        this.gone = gone;
        this.mistakenNotices = mistakenNotices;
        this.suspensions = suspensions;
        this.journal = journal;
    }

    @Transactional
    void correct(RegistrationNumber number, @Nullable Long named, @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > 2_000) {
            throw new Refused("请填写登记怎样有误、依据什么更正，不超过两千字");
        }
        arbitrations.inTurn(number);
        var party = mistaken(number, named);
        nothingMustStandOnIt(number, party);
        journal.act(number, "更正死亡、终止登记：" + party.side().label() + "没有死亡或者终止", reason);
        parties.notGone(number, party.id());
        motions.suspension(number)
                .filter(suspension -> isOver(number, suspension))
                .ifPresent(suspension -> {
                    mistakenNotices.stop(suspension);
                    suspensions.goOn(suspension);
                });
    }

    private Party mistaken(RegistrationNumber number, @Nullable Long named) {
        return Optional.ofNullable(named)
                .flatMap(id -> parties.find(number, id))
                .filter(party -> party.place().gone() != null)
                .orElseThrow(() -> new Refused("所选的当事人没有登记死亡、终止，不需要更正，请刷新后核对"));
    }

    private void nothingMustStandOnIt(RegistrationNumber number, Party party) {
        if (!party.stands()) {
            throw new Refused(party.name() + "已经由他人承继或者已经退出本案，登记不能再更正；承继有误的，请由仲裁庭另行办理“承继、变更当事人”");
        }
        motions.of(number).stream()
                .filter(Motion::isPending)
                .filter(motion -> motion.kind() == MotionKind.SUCCESSION || motion.kind() == MotionKind.TERMINATION)
                .findFirst()
                .ifPresent(motion -> {
                    throw new Refused("“" + motion.kind().label() + "”正在审查，请先对其作出决定，再更正登记");
                });
    }

    /** Nobody else is missed on its ground. */
    private boolean isOver(RegistrationNumber number, Motion suspension) {
        var ends = suspension.details(Suspension.Details.class).ground().ends();
        return ends != null && gone.named(number, ends).isEmpty();
    }
}
