package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationClosed;
import org.tiaocai.delivery.serving.DocumentServed;
import org.tiaocai.delivery.serving.Receipt;
import org.tiaocai.delivery.serving.ServiceVoided;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyGone;
import org.tiaocai.dispute.PartyLeft;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.UndoneActs;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 答辩书副本 (规则33): to each of the side that raised what is answered. Its five working days (A11) are kept once the copy has
 * reached all of them who are there; where it was on its way to somebody who died, once it has reached who follows.
 */
@Component
record AnswerCopies(
        Answers answers,
        Documents documents,
        Servings servings,
        Parties parties,
        RunningLimits limits,
        UndoneActs undone,
        Journal journal) {

    private static final String CODE = "D404";

    @EventListener
    void served(DocumentServed served) {
        answers.of(served.number()).stream()
                .filter(answer -> copy(answer)
                        .filter(paper -> paper.id() == served.documentId())
                        .isPresent())
                .forEach(this::settle);
    }

    /** Received by nobody, it kept no limit: the copy is awaited again, by who else is there or by who follows. */
    @EventListener
    void voided(ServiceVoided service) {
        answers.of(service.number()).stream()
                .filter(answer -> copy(answer)
                        .filter(paper -> paper.id() == service.documentId())
                        .isPresent())
                .filter(answer -> undone.undo(service.number(), RuleIds.ANSWER_COPY, Answer.subject(answer.partyId())))
                .forEach(answer -> journal.act(service.number(), "答辩书副本的送达无效，送达副本的期限继续计算", null));
    }

    /** Who has left, or is gone, need not be reached any more. */
    @EventListener
    void left(PartyLeft left) {
        answers.of(left.number()).forEach(this::settle);
    }

    @EventListener
    void gone(PartyGone gone) {
        answers.of(gone.number()).forEach(this::settle);
    }

    /** Nobody waits for a copy any more; what was missed before stays missed. */
    @EventListener
    void closed(ArbitrationClosed closed) {
        answers.of(closed.number())
                .forEach(
                        answer -> limits.cease(closed.number(), RuleIds.ANSWER_COPY, Answer.subject(answer.partyId())));
    }

    /** To whom an answer goes, of those who are there now. */
    List<Party> receivers(Answer answer) {
        var other = otherSide(answer);
        return parties.reachable(answer.number()).stream()
                .filter(party -> party.side() == other)
                .toList();
    }

    /** The copies that somebody who comes to the side now has to get. */
    List<DocumentEntry> madeFor(RegistrationNumber number, Side side) {
        return answers.of(number).stream()
                .filter(answer -> otherSide(answer) == side)
                .flatMap(answer -> copy(answer).stream())
                .toList();
    }

    private void settle(Answer answer) {
        copy(answer).ifPresent(paper -> {
            var days = servings.receipts(paper.id()).stream()
                    .collect(Collectors.toMap(Receipt::partyId, Receipt::servedOn));
            var receivers = receivers(answer);
            if (!receivers.isEmpty() && receivers.stream().allMatch(party -> days.containsKey(party.id()))) {
                limits.settle(
                        answer.number(),
                        RuleIds.ANSWER_COPY,
                        Answer.subject(answer.partyId()),
                        receivers.stream()
                                .map(party -> Objects.requireNonNull(days.get(party.id())))
                                .max(LocalDate::compareTo)
                                .orElseThrow());
            }
        });
    }

    private Optional<DocumentEntry> copy(Answer answer) {
        return documents.of(answer.number()).stream()
                .filter(paper -> paper.code().equals(CODE) && paper.occasion().equals(answer.occasion()))
                .findFirst();
    }

    private static Side otherSide(Answer answer) {
        return answer.answersTo().side() == Side.RESPONDENT ? Side.APPLICANT : Side.RESPONDENT;
    }
}
