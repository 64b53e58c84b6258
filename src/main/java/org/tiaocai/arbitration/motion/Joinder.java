package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 追加当事人 (规则46(1)): the award's limit begins anew; a new respondent is served with the application. */
@Component
record Joinder(
        Parties parties,
        PersonsAsked form,
        NewPersons persons,
        KnownNewcomers known,
        AlreadyThere there,
        Stages stages,
        RunningLimits limits,
        Clock clock)
        implements SideRoad {

    private static final String CHOOSE = "请选择追加的事由、当事人的地位和种类，并填写姓名或者名称";

    /**
     * Who is joined, and why.
     *
     * @param partyName of one; several stand in {@code persons} of the form
     */
    public record Details(
            @Asked("事由") @NotNull(message = CHOOSE) Ground ground,
            @Asked("地位") @NotNull(message = CHOOSE) Side partySide,
            @Asked("种类") @NotNull(message = CHOOSE) PartyKind partyKind,

            @Asked(value = "姓名或者名称", must = true) @Size(max = 200, message = "姓名或者名称不能超过二百字") @Nullable
            String partyName,

            @Asked("电话") @Size(max = 20, message = "电话不能超过二十个字") @Nullable
            String partyPhone,

            @Asked("住所") @Size(max = 500, message = "住所不能超过五百字") @Nullable
            String partyAddress)
            implements MotionDetails {}

    /** 追加当事人的事由 (法22, 23; 规则6, 7). */
    public enum Ground implements MotionGround {
        DISPATCH("劳务派遣单位与用工单位为共同当事人", "《劳动争议调解仲裁法》第二十二条", false, true),
        UNLICENSED_EMPLOYER("用人单位未办理营业执照、被吊销、停业、解散，出资人、开办单位或者主管部门为共同当事人", "《劳动人事争议仲裁办案规则》第六条", false, false),
        CONTRACTOR("个人承包经营，发包的组织为共同当事人", "《劳动人事争议仲裁办案规则》第七条", false, true),
        INTERESTED_THIRD("与处理结果有利害关系的第三人", "《劳动争议调解仲裁法》第二十三条", true, false);

        private final String label;
        private final String article;
        private final boolean third;
        private final boolean organisationsOnly;

        Ground(String label, String article, boolean third, boolean organisationsOnly) {
            this.label = label;
            this.article = article;
            this.third = third;
            this.organisationsOnly = organisationsOnly;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Override
    public Optional<String> warning(Motion motion) {
        return known.warning(motion);
    }

    /** A joint party stands where the employer stands; one with an interest of its own beside both. */
    @Override
    public void check(RegistrationNumber number, MotionDetails details) {
        var joined = (Details) details;
        var meant = joined.ground().third ? Side.THIRD_PARTY : employersSide(number);
        if (joined.partySide() != meant) {
            throw new Refused("因“" + joined.ground().label() + "”追加的，应当是" + meant.label() + "，不能追加为"
                    + joined.partySide().label());
        }
    }

    /** Of the kind that the ground is about, and nobody twice. */
    @Override
    public void checkWhoComes(RegistrationNumber number, MotionDetails details, List<String> newcomers) {
        var joined = (Details) details;
        var all = newcomers.stream()
                .map(person -> form.party(person, joined.partySide()))
                .toList();
        all.stream()
                .filter(one -> joined.ground().organisationsOnly && one.kind() == PartyKind.PERSON)
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused("因“" + joined.ground().label() + "”追加的是单位，" + one.name() + "的种类请选择单位，写明单位全称");
                });
        there.mustBeNew(number, all);
    }

    /** Nobody can be heard any more once the debate is over, so nobody comes in to be ruled on (法36). */
    @Override
    public void check(Motion motion, Motion.Decision decision) {
        if (decision == Motion.Decision.GRANTED && stages.of(motion.number()).compareTo(CaseStage.HEARING) > 0) {
            throw new Refused("辩论已经终结，不能再准许追加当事人：没有参加审理的人不能被裁决承担义务（调解仲裁法第三十六条）。请作出“不准许”的决定，并告知可以对其另行申请仲裁");
        }
        if (decision == Motion.Decision.GRANTED) {
            there.mustNotStand(
                    motion.number(),
                    persons.of(motion, motion.details(Details.class).partySide()));
        }
    }

    private Side employersSide(RegistrationNumber number) {
        return parties.standing(number).stream()
                        .anyMatch(party -> party.side() == Side.APPLICANT && party.kind() == PartyKind.PERSON)
                ? Side.RESPONDENT
                : Side.APPLICANT;
    }

    @Override
    public void follow(Motion motion) {
        var side = motion.details(Details.class).partySide();
        // Who comes in is told of what goes on by those who hear of it: application, periods, tribunal, hearing.
        parties.join(motion.number(), persons.of(motion, side));
        limits.reset(motion.number(), MotionKind.AWARD_LIMIT, LocalDate.now(clock), "追加当事人，重新计算");
    }

    /** 追加当事人通知书; {@code answers} where who comes in has a period to answer. */
    record JoinderNotice(
            Ground ground,
            String article,
            String partyName,
            Side partySide,
            boolean answers,
            @Nullable String reason,
            @Nullable LocalDate decidedOn,
            @Reckoned @Nullable LocalDate awardDue)
            implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        var joined = motion.details(Details.class);
        return new JoinderNotice(
                joined.ground(),
                joined.ground().article,
                persons.names(motion),
                joined.partySide(),
                joined.partySide() == Side.RESPONDENT,
                motion.decisionReason(),
                motion.decidedOn(),
                due.now());
    }
}
