package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.AgentKind;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKeys;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.Side;
import org.tiaocai.dispute.SuccessionProofs;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 承继 (法25; 规则47(1)–(3)): heirs, successors, investors or receivers take a party's place under the same number, or a
 * worker's legal representative comes to act for him. Nothing begins anew: what was done before binds them.
 */
@Component
record Succession(
        Parties parties,
        PersonsAsked form,
        NewPersons persons,
        KnownNewcomers known,
        GoneParties gone,
        Arbitrations arbitrations,
        Motions motions,
        Clock clock)
        implements SideRoad {

    /**
     * @param succeeds whose place is taken; it need not be said where only one party can be meant
     * @param partySide of that party
     * @param allCame nobody else is waited for: a suspension that waited ends
     * @param partyName of one who comes in; several stand in {@code persons} of the form
     */
    public record Details(
            @Asked("事由") @NotNull(message = "请选择承继的事由") SuccessionGround ground,

            @Asked(
                    value = "承继哪一名当事人",
                    of = {Side.APPLICANT, Side.RESPONDENT})
            @Nullable
            Long succeeds,

            @Asked("地位") @Nullable Side partySide,

            @Asked("承继者的种类") @NotNull(message = "请选择承继者是自然人还是单位")
            PartyKind partyKind,

            @Asked(value = "承继者姓名或者名称", must = true) @Size(max = 200, message = "姓名或者名称不能超过二百字") @Nullable
            String partyName,

            @Asked("电话") @Size(max = 20, message = "电话不能超过二十个字") @Nullable
            String partyPhone,

            @Asked("住所") @Size(max = 500, message = "住所不能超过五百字") @Nullable
            String partyAddress,

            @Asked(
                    value = "死亡、终止的日期",
                    must = true,
                    on = {
                        "WORKER_DIED",
                        "EMPLOYER_MERGED",
                        "EMPLOYER_DIVIDED",
                        "EMPLOYER_DEREGISTERED",
                        "EMPLOYER_LIQUIDATED",
                        "EMPLOYER_TERMINATED"
                    })
            @Nullable
            LocalDate goneOn,

            @Asked(
                    value = "死亡、终止的证明（死亡医学证明书、注销登记通知书等）",
                    must = true,
                    on = {
                        "WORKER_DIED",
                        "EMPLOYER_MERGED",
                        "EMPLOYER_DIVIDED",
                        "EMPLOYER_DEREGISTERED",
                        "EMPLOYER_LIQUIDATED",
                        "EMPLOYER_TERMINATED"
                    })
            @Size(max = 500, message = "证明的名称不能超过五百字")
            @Nullable
            String goneProof,

            @Asked("承继者是否已经全部参加（是的，准许后即恢复审理）") boolean allCame)
            implements MotionDetails {}

    @Override
    public void check(RegistrationNumber number, MotionDetails details) {
        gone.checkDay(predecessor(number, (Details) details), ((Details) details).goneOn());
    }

    /** Who had ended before there was an application: what was done in that name counts for nothing. */
    private Optional<String> before(Motion motion) {
        var details = motion.details(Details.class);
        return isGoneBefore(motion.number(), details.goneOn())
                ? Optional.of(predecessor(motion.number(), details).title() + "在申请仲裁之前（" + details.goneOn()
                        + "）已经死亡或者终止，此前以其名义进行的送达、答辩、异议不发生效力，准许后请对承继者重新送达")
                : Optional.empty();
    }

    private boolean isGoneBefore(RegistrationNumber number, @Nullable LocalDate on) {
        return on != null && on.isBefore(arbitrations.get(number).applicationReceivedOn());
    }

    /**
     * A dead worker's heirs are his close relatives (法25). A death or an end, and what an heir is to the dead, is proved
     * when it is asked for; where the case stands still to wait for them, it may be proved until the case is decided.
     */
    @Override
    public void checkWhoComes(RegistrationNumber number, MotionDetails details, List<String> newcomers) {
        var asked = (Details) details;
        var ground = asked.ground();
        if (ground == SuccessionGround.WORKER_DIED && form.anOrganisationIsAmong(newcomers)) {
            throw new Refused("劳动者死亡的，由其近亲属（自然人）参加仲裁（调解仲裁法第二十五条），不能由单位承继；请核对承继者的种类");
        }
        newcomers.stream().map(person -> form.party(person, Side.APPLICANT)).forEach(this::mustBeRepresentedWhileMinor);
        var lacking = lacking(number, asked, newcomers);
        if (!lacking.isEmpty() && !isWaitedFor(number, ground)) {
            throw new Refused("承继应当有证明，请填写：" + String.join("、", lacking) + "（材料先在“证据材料”中上传）");
        }
    }

    /** What is not proved yet by the form, nor by what is on record. */
    @Override
    public Optional<String> warning(Motion motion) {
        var lacking = lacking(motion.number(), motion.details(Details.class), persons.sealed(motion));
        var unproved = lacking.isEmpty()
                ? Stream.<String>empty()
                : Stream.of("承继的证明尚缺：" + String.join("、", lacking) + "；准许的，应当在作出裁决、制作调解书之前补齐");
        var words = Stream.of(before(motion).stream(), unproved, known.warning(motion).stream())
                .flatMap(some -> some)
                .collect(Collectors.joining("；"));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    /** 未成年的继承人 acts through its guardian (民法典第二十三条; 调解仲裁法第二十五条), to whom its papers go. */
    private void mustBeRepresentedWhileMinor(Registration.Party person) {
        var guardian = person.agents() != null
                && person.agents().stream().anyMatch(agent -> agent.kind() == AgentKind.GUARDIAN);
        if (PartyKeys.isMinor(person, LocalDate.now(clock)) && !guardian) {
            throw new Refused(
                    person.name() + "未满十八周岁，由法定代理人代为参加仲裁：请填写代理人姓名，代理人类别选择“" + AgentKind.GUARDIAN.label() + "”");
        }
    }

    private List<String> lacking(RegistrationNumber number, Details asked, List<String> newcomers) {
        if (asked.ground().basis() == null) {
            return List.of();
        }
        var before = predecessor(number, asked);
        var end = before.place().gone();
        var lacking = new ArrayList<>(SuccessionProofs.ofTheEnd(
                before,
                asked.goneOn() == null && end != null ? end.on() : asked.goneOn(),
                SuccessionProofs.isBlank(asked.goneProof()) && end != null ? end.proof() : asked.goneProof()));
        if (asked.ground() == SuccessionGround.WORKER_DIED) {
            newcomers.forEach(person -> {
                var kin = form.kin(person);
                lacking.addAll(SuccessionProofs.ofKinship(form.name(person), kin.kinship(), kin.kinshipProof()));
            });
        }
        return lacking;
    }

    /** 事由 for which the case waits: what proves them may be handed in until it is decided. */
    List<String> provedLater(RegistrationNumber number) {
        return Stream.of(SuccessionGround.values())
                .filter(ground -> isWaitedFor(number, ground))
                .map(Enum::name)
                .toList();
    }

    /** Whether the case was to stand still for it, so that the death or the end has been told of before. */
    private boolean isWaitedFor(RegistrationNumber number, SuccessionGround ground) {
        return motions.of(number).stream()
                .anyMatch(one -> one.kind() == MotionKind.SUSPENSION
                        && one.decision() != Motion.Decision.DENIED
                        && ground.ends(one.details(Suspension.Details.class).ground()));
    }

    @Override
    public void follow(Motion motion) {
        var details = motion.details(Details.class);
        var before = predecessor(motion.number(), details);
        var basis = details.ground().basis();
        if (basis == null) {
            persons.of(motion, before.side())
                    .forEach(person -> parties.represent(
                            motion.number(), before.id(), details.ground().guardian(person)));
            return;
        }
        gone.record(before, motion.number(), details.goneOn(), details.goneProof());
        parties.succeed(
                motion.number(), before, basis, persons.successors(motion, before.side()), LocalDate.now(clock));
    }

    /** @throws Refused where nobody, or more than one, can be meant */
    private Party predecessor(RegistrationNumber number, Details details) {
        var ground = details.ground();
        var possible = parties.of(number).stream()
                .filter(party -> party.side() != Side.THIRD_PARTY && ground.concerns(party))
                .filter(party -> details.partySide() == null || party.side() == details.partySide())
                .toList();
        if (details.succeeds() != null) {
            return possible.stream()
                    .filter(party -> Objects.equals(party.id(), details.succeeds()))
                    .findFirst()
                    .orElseThrow(() -> new Refused("所选的当事人不能因“" + ground.label() + "”由他人承继，请核对当事人和地位"));
        }
        // Who came in so before is not the one who is succeeded again, unless it is said.
        var likely =
                possible.stream().filter(party -> party.place().basis() == null).toList();
        var meant = Stream.of(likely.stream().filter(Party::stands).toList(), likely, possible)
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (meant.isEmpty()) {
            throw new Refused("本案没有可以因“" + ground.label() + "”承继的当事人，请核对事由和地位");
        }
        if (meant.size() > 1) {
            throw new Refused("请写明承继的是哪一名当事人："
                    + String.join("、", meant.stream().map(Party::name).toList()));
        }
        return meant.get(0);
    }

    /**
     * 当事人变更通知书.
     *
     * @param died whether the predecessor was a person
     * @param goneBefore whether that was before the application for arbitration
     * @param represents whether the new person acts for the party, which stays
     * @param kin what each is to the predecessor, where that was said
     */
    record SuccessionNotice(
            SuccessionGround ground,
            boolean represents,
            String predecessor,
            boolean died,
            @Nullable LocalDate goneOn,
            @Nullable String goneProof,
            boolean goneBefore,
            String successors,
            List<NewPersons.Kin> kin,
            @Nullable LocalDate decidedOn,
            @Reckoned @Nullable LocalDate awardDue)
            implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        var details = motion.details(Details.class);
        var before = predecessor(motion.number(), details);
        var end = gone.of(motion.number(), before.id());
        return new SuccessionNotice(
                details.ground(),
                details.ground().basis() == null,
                before.side().label() + before.name(),
                before.kind() == PartyKind.PERSON,
                end == null ? null : end.on(),
                end == null ? null : end.proof(),
                isGoneBefore(motion.number(), end == null ? details.goneOn() : end.on()),
                persons.names(motion),
                persons.kin(motion),
                motion.decidedOn(),
                due.now());
    }
}
