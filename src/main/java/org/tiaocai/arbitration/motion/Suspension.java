package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationSuspended;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.dispute.SuccessionProofs;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.Standstill;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 中止审理 (规则46(6), 47): the award's limit and the parties' periods stand still from the approval on. */
@Component
record Suspension(
        Standstill standstill,
        GoneParties gone,
        Arbitrations arbitrations,
        ApplicationEventPublisher events,
        Clock clock)
        implements SideRoad {

    /**
     * @param ground the clause that the suspension rests on
     * @param goneParty who died or ended; it need not be said where only one party can be meant
     * @param awaited how many heirs or successors are waited for, where that is known: with the last of them the case goes on
     */
    public record Details(
            @Asked("事由") @NotNull(message = "中止审理须选择《劳动人事争议仲裁办案规则》第四十七条规定的情形")
            Ground ground,

            @Asked(
                    value = "死亡、终止、丧失行为能力或者不能参加的是哪一名当事人（只有一名可能的不选）",
                    of = {Side.APPLICANT, Side.RESPONDENT},
                    on = {"WORKER_DIED", "WORKER_INCAPACITATED", "EMPLOYER_TERMINATED", "FORCE_MAJEURE"})
            @Nullable
            Long goneParty,

            @Asked(
                    value = "死亡、终止的日期",
                    on = {"WORKER_DIED", "EMPLOYER_TERMINATED"})
            @Nullable
            LocalDate goneOn,

            @Asked(
                    value = "死亡、终止的证明（死亡医学证明书、注销登记通知书等）",
                    on = {"WORKER_DIED", "EMPLOYER_TERMINATED"})
            @Size(max = 500, message = "证明的名称不能超过五百字")
            @Nullable
            String goneProof,

            @Asked(
                    value = "等待的继承人、承继者人数",
                    on = {"WORKER_DIED", "WORKER_INCAPACITATED", "EMPLOYER_TERMINATED"})
            @Min(value = 1, message = "等待的人数至少为 1")
            @Max(value = 50, message = "等待的人数不能超过 50")
            @Nullable
            Integer awaited,

            @Asked("承办人意见（当事人提出的，写明是否应当中止和理由）") @Size(max = 2_000, message = "承办人意见不能超过两千字") @Nullable
            String handlerOpinion)
            implements MotionDetails {

        /** What stands still for an extension to be weighed can wait, but nobody can act for who is not there any more. */
        @Override
        public Optional<String> refusal(Standing at) {
            return ground.awaitsSomebody()
                    ? Optional.empty()
                    : Obstacle.EXTENSION_UNDECIDED.found(at, MotionKind.SUSPENSION);
        }
    }

    /** 中止审理的情形 (规则47). */
    public enum Ground implements MotionGround {
        WORKER_DIED("劳动者死亡，需要等待继承人表明是否参加仲裁"),
        WORKER_INCAPACITATED("劳动者丧失行为能力，尚未确定法定代理人"),
        EMPLOYER_TERMINATED("用人单位终止，尚未确定权利义务承继者"),
        FORCE_MAJEURE("一方因不可抗拒的事由不能参加仲裁"),
        ANOTHER_CASE("须以另一案的审理结果为依据，而另一案尚未审结"),
        INJURY_GRADING("等待工伤认定、伤残等级鉴定以及其他鉴定结论"),
        OTHER_SUSPENSION("其他应当中止仲裁的情形");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        /** What kind of party has died or ended; null where none has. */
        @Nullable
        PartyKind ends() {
            return this == WORKER_DIED ? PartyKind.PERSON : this == EMPLOYER_TERMINATED ? PartyKind.ORGANISATION : null;
        }

        /** What kind of party it is about; null where it may be either, or none. */
        @Nullable
        PartyKind concerns() {
            return this == WORKER_INCAPACITATED ? PartyKind.PERSON : ends();
        }

        /** Whether it lasts until somebody has come in another's place, or to act for him. */
        boolean awaitsSomebody() {
            return this == WORKER_DIED || this == WORKER_INCAPACITATED || this == EMPLOYER_TERMINATED;
        }

        @Override
        public String label() {
            return label;
        }

        /** Which item of the article, in its order. */
        String clause() {
            return "第" + "一二三四五六七".charAt(ordinal()) + "项";
        }
    }

    @Override
    public void check(RegistrationNumber number, MotionDetails details) {
        var asked = (Details) details;
        var ends = asked.ground().ends();
        gone.checkDay(asked.goneOn());
        if (ends == null) {
            concerned(number, asked);
        }
        if (ends != null) {
            gone.meant(number, ends, asked.goneParty()).ifPresent(party -> {
                gone.checkDay(party, asked.goneOn());
                mustHaveBeenThere(number, party, asked.goneOn());
            });
        }
    }

    /** 所涉的当事人: about whom the ground is, as far as it was said or only one can be meant. */
    Optional<Party> concerned(RegistrationNumber number, Details asked) {
        var kind = asked.ground().concerns();
        if (kind != null) {
            return gone.meant(number, kind, asked.goneParty());
        }
        return asked.goneParty() == null ? Optional.empty() : Optional.of(gone.named(number, asked.goneParty()));
    }

    /** The same as a paper names it: 申请人某某. */
    @Nullable
    String named(Motion motion) {
        return concerned(motion.number(), motion.details(Details.class))
                .map(party -> party.side().label() + party.name())
                .orElse(null);
    }

    /** Nobody who was gone on the day of the application has been a party of it: others are, and nothing stands still. */
    private void mustHaveBeenThere(RegistrationNumber number, Party party, @Nullable LocalDate goneOn) {
        var applied = arbitrations.get(number).applicationReceivedOn();
        if (goneOn == null || !goneOn.isBefore(applied)) {
            return;
        }
        throw new Refused(party.name() + "在申请仲裁（" + applied + "）之前已经"
                + (party.kind() == PartyKind.PERSON
                        ? "死亡，不是中止审理的情形：应当由其近亲属作为当事人，请办理“承继、变更当事人”；日期写错的，请核对"
                        : "终止，不是中止审理的情形：应当由承继者、出资人、开办单位或者主管部门作为当事人，请办理“承继、变更当事人”或者“追加当事人”；日期写错的，请核对"));
    }

    /** A death or an end that nothing shows yet: the notice says so, and a successor has to prove it. */
    @Override
    public Optional<String> warning(Motion motion) {
        var asked = motion.details(Details.class);
        var ends = asked.ground().ends();
        if (ends == null) {
            return Optional.empty();
        }
        var word = ends == PartyKind.PERSON ? "死亡" : "终止";
        var party = gone.meant(motion.number(), ends, asked.goneParty());
        var lacking = Stream.of(
                        party.isEmpty() ? word + "的是哪一名当事人" : "",
                        asked.goneOn() == null ? word + "的日期" : "",
                        SuccessionProofs.isBlank(asked.goneProof()) ? word + "的证明" : "")
                .filter(one -> !one.isEmpty())
                .toList();
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of("没有写明" + String.join("、", lacking) + "：请先核实；同意中止的，通知书写明尚待证明，由要求承继的人在作出裁决之前补齐");
    }

    /** From now on nothing goes to who has died or ended. */
    @Override
    public void follow(Motion motion) {
        var asked = motion.details(Details.class);
        var ends = asked.ground().ends();
        if (ends != null) {
            gone.meant(motion.number(), ends, asked.goneParty())
                    .ifPresent(party -> gone.record(party, motion.number(), asked.goneOn(), asked.goneProof()));
        }
        standstill.begin(motion.number(), LocalDate.now(clock));
        events.publishEvent(new ArbitrationSuspended(motion.number()));
    }

    /**
     * 中止审理通知书: what was put on record of the ground and found so; the approver's own word stays on the internal sheet.
     *
     * @param gone who died or ended, where that is the ground
     * @param concerned about whom another ground is
     * @param unproved whether that has yet to be shown
     */
    record SuspensionNotice(
            Ground ground,
            String clause,
            boolean unproved,
            List<GoneParty> gone,
            @Nullable String concerned,
            String reason,
            @Nullable LocalDate decidedOn,
            @Reckoned @Nullable LocalDate dueBefore)
            implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        var asked = motion.details(Details.class);
        var named = gone.named(motion.number(), asked.ground().ends());
        return new SuspensionNotice(
                asked.ground(),
                asked.ground().clause(),
                asked.ground().ends() != null
                        && (named.isEmpty() || named.stream().anyMatch(GoneParty::toBeProved)),
                named,
                asked.ground().ends() == null ? named(motion) : null,
                motion.content(),
                motion.decidedOn(),
                due.before());
    }
}
