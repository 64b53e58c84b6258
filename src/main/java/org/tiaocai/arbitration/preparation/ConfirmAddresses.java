package org.tiaocai.arbitration.preparation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.preparation.AddressAnswer.Confirmation;
import org.tiaocai.arbitration.preparation.AddressesOnFile.Answered;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 收取送达地址确认书和身份、委托材料 (D303, D311): each party answers for itself. */
@Component
record ConfirmAddresses(Submission submission, Parties parties, AddressesOnFile onFile, Journal journal)
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
            List<@Valid AddressAnswer> parties,

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

        Stream<AddressAnswer> lines() {
            return parties == null ? Stream.empty() : parties.stream();
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
        answered.forEach(one -> onFile.keep(number, one));
        journal.act(
                number,
                "送达地址确认：" + answered.stream().map(Answered::words).collect(Collectors.joining("，")),
                materials.note() == null || materials.note().isBlank() ? null : materials.note());
    }

    private static void mustBeOfTheCase(Materials materials, List<Party> all) {
        var known = all.stream().map(Party::id).toList();
        var named = materials.lines().map(AddressAnswer::party).toList();
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
        return Stream.of(new Answered(party, new AddressAnswer(party.id(), ofSide, null, null)));
    }
}
