package org.tiaocai.arbitration.preparation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 收取送达地址确认书和身份、委托材料 (D303, D311): each party answers for itself. */
@Component
record ConfirmAddresses(
        Submission submission,
        Parties parties,
        AddressConfirmations confirmations,
        Papers papers,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    /**
     * Who has handed in what, and what is missing; a refusal is put on record too.
     *
     * @param applicant of a side with one party, or where all of it have not handed in any
     */
    record Materials(
            @Nullable Confirmation applicant,
            @Nullable Confirmation respondent,

            @Nullable @Size(max = 1_000, message = "当事人过多，请核对")
            List<@Valid Line> parties,

            @Nullable @Size(max = 2_000, message = "说明不能超过两千字")
            String note) {

        @Nullable
        Confirmation of(Side side) {
            return switch (side) {
                case APPLICANT -> applicant;
                case RESPONDENT -> respondent;
                default -> null;
            };
        }

        Stream<Line> lines() {
            return parties == null ? Stream.empty() : parties.stream();
        }
    }

    /** @param receiver 代收人 whom the confirmation names */
    record Line(
            @NotNull(message = "请写明是哪一名当事人的送达地址确认情况") Long party,
            @NotNull(message = "请逐名选择当事人的送达地址确认情况") Confirmation confirmation,

            @Nullable @Size(max = 100, message = "代收人不能超过一百字")
            String receiver) {

        @Nullable
        String named() {
            return confirmation != Confirmation.CONFIRMED || receiver == null || receiver.isBlank()
                    ? null
                    : receiver.strip();
        }
    }

    /** 送达地址确认情况. */
    enum Confirmation {
        CONFIRMED("已提交确认书"),
        REFUSED("拒不提供"),
        NOT_REACHED("尚未取得联系");

        private final String label;

        Confirmation(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    private record Answered(Party party, Line line) {

        String words() {
            return party.side().label() + party.name() + line.confirmation().label();
        }
    }

    @Override
    public void completed(DelegateExecution execution) {
        var materials = submission.read(execution, Materials.class);
        var number = RegistrationNumber.of(execution);
        var all = parties.reachable(number);
        mustBeOfTheCase(materials, all);
        var answered =
                all.stream().flatMap(party -> answer(party, all, materials)).toList();
        answered.forEach(one -> keep(number, one));
        journal.act(
                number,
                "送达地址确认：" + answered.stream().map(Answered::words).collect(Collectors.joining("，")),
                materials.note() == null || materials.note().isBlank() ? null : materials.note());
    }

    private static void mustBeOfTheCase(Materials materials, List<Party> all) {
        var known = all.stream().map(Party::id).toList();
        var named = materials.lines().map(Line::party).toList();
        if (!known.containsAll(named)) {
            throw new Refused("本案没有所选的当事人，或者其已经退出，请重新选择");
        }
        if (named.stream().distinct().count() < named.size()) {
            throw new Refused("同一名当事人的送达地址确认情况填写了两次，请核对");
        }
    }

    /** Its own line; what is said of the side holds for one alone, and for all where none of them has confirmed. */
    private static Stream<Answered> answer(Party party, List<Party> all, Materials materials) {
        var own = materials.lines().filter(line -> line.party() == party.id()).findFirst();
        if (own.isPresent() || party.side() == Side.THIRD_PARTY) {
            return own.map(line -> new Answered(party, line)).stream();
        }
        var ofSide = materials.of(party.side());
        if (ofSide == null) {
            throw new Refused("请选择" + party.side().label() + party.name() + "的送达地址确认情况");
        }
        var several = all.stream().filter(one -> one.side() == party.side()).count() > 1;
        if (several && ofSide == Confirmation.CONFIRMED) {
            throw new Refused(party.side().label() + "不止一名，一名的确认书不能代替其他人的：请逐名选择送达地址确认情况，还没有填写" + party.name() + "的");
        }
        return Stream.of(new Answered(party, new Line(party.id(), ofSide, null)));
    }

    /** What the party has confirmed, as the file knows it on the day. */
    private void keep(RegistrationNumber number, Answered one) {
        var on = LocalDate.now(clock);
        confirmations.add(number, one.line(), on);
        if (one.line().confirmation() == Confirmation.CONFIRMED) {
            papers.issue(
                    number,
                    "D311",
                    "party-" + one.party().id(),
                    AddressConfirmation.of(one.party(), one.line().named(), on));
        }
    }
}
