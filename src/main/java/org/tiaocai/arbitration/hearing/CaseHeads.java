package org.tiaocai.arbitration.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.hearing.CaseHead.AnswerGiven;
import org.tiaocai.arbitration.hearing.CaseHead.Appearance;
import org.tiaocai.arbitration.hearing.CaseHead.Sitting;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.arbitration.preparation.Answers;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** Gathers the {@link CaseHead} of a case. */
@Component
public record CaseHeads(
        Arbitrations arbitrations,
        Hearings hearings,
        Appearances appearances,
        Answers answers,
        Parties parties,
        JointHearings joint) {

    public CaseHead of(RegistrationNumber number) {
        var standing = parties.standing(number);
        return new CaseHead(
                arbitrations.get(number).applicationReceivedOn(),
                hearings.of(number).stream()
                        .filter(Hearing::counts)
                        .flatMap(hearing -> Stream.ofNullable(hearing.minutes()))
                        .map(minutes -> new Sitting(minutes.heldOn(), minutes.open()))
                        .toList(),
                hearings.lastHeld(number)
                        .map(hearing -> came(hearing, standing))
                        .orElse(List.of()),
                answered(number, standing),
                joint.named(number));
    }

    private List<Appearance> came(Hearing hearing, List<Party> standing) {
        var own = appearances.of(hearing.id());
        var lines = new ArrayList<Appearance>();
        for (var party : standing) {
            hearing.attendance().stream()
                    .filter(one -> one.partyId() == party.id() && isToldHere(party, one.came()))
                    .map(one -> appearance(party, one.came(), own.get(party.id())))
                    .forEach(one -> add(lines, one));
        }
        return List.copyOf(lines);
    }

    /** Whoever is ruled on in absence is named for itself, with the proof of its notice ({@link Absentees}). */
    private static boolean isToldHere(Party party, Attendance attendance) {
        return party.side() == Side.THIRD_PARTY || !attendance.isAtOwnRisk();
    }

    private static Appearance appearance(Party party, Attendance attendance, Appearances.@Nullable Through through) {
        return new Appearance(
                party.side(),
                party.name(),
                through == null ? null : through.representative(),
                through == null ? null : through.agentsOf(party),
                through != null && !through.inPerson(),
                attendance == Attendance.PRESENT,
                attendance);
    }

    private static void add(List<Appearance> lines, Appearance one) {
        for (var at = 0; at < lines.size(); at++) {
            if (lines.get(at).isLike(one)) {
                lines.set(at, lines.get(at).and(one));
                return;
            }
        }
        lines.add(one);
    }

    /** Of each respondent whether it answered; of anybody else only what it did answer. */
    private List<AnswerGiven> answered(RegistrationNumber number, List<Party> standing) {
        var given = answers.of(number).stream()
                .filter(answer -> answer.answeredOn() != null)
                .toList();
        return standing.stream()
                .flatMap(party -> {
                    var own = given.stream()
                            .filter(answer -> answer.partyId() == party.id())
                            .map(answer -> given(party, answer))
                            .toList();
                    return own.isEmpty() && party.side() == Side.RESPONDENT
                            ? Stream.of(new AnswerGiven(party.side(), party.name(), null, null))
                            : own.stream();
                })
                .toList();
    }

    private static AnswerGiven given(Party party, Answer answer) {
        var summary = answer.summary() == null ? "" : answer.summary().strip().replaceFirst("[。；，]+$", "");
        return new AnswerGiven(party.side(), party.name(), answer.answeredOn(), summary.isEmpty() ? null : summary);
    }
}
