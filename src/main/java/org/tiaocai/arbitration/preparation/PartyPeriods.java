package org.tiaocai.arbitration.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.delivery.serving.DocumentServed;
import org.tiaocai.delivery.serving.ServiceVoided;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyLeft;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.UndoneActs;
import org.tiaocai.shared.RegistrationNumber;

/** 各方期限: each party's own period to answer (A10) and to produce evidence (A18) runs from its own service. */
@Component
class PartyPeriods {

    private final Arbitrations arbitrations;
    private final Documents documents;
    private final Answers answers;
    private final Parties parties;
    private final RunningLimits limits;
    private final UndoneActs undone;
    private final AnswerPeriods periods;
    private final AgreedAnswerPeriods agreed;
    private final EvidencePeriods evidence;
    private final Clock clock;

    PartyPeriods(
            Arbitrations arbitrations,
            Documents documents,
            Answers answers,
            Parties parties,
            RunningLimits limits,
            UndoneActs undone,
            AnswerPeriods periods,
            AgreedAnswerPeriods agreed,
            EvidencePeriods evidence,
            Clock clock) {
        this.arbitrations = arbitrations;
        this.documents = documents;
        this.answers = answers;
        this.parties = parties;
        this.limits = limits;
        this.undone = undone;
        this.periods = periods;
        this.agreed = agreed;
        this.evidence = evidence;
        this.clock = clock;
    }

    @EventListener
    void served(DocumentServed served) {
        var isOver = arbitrations
                .find(served.number())
                .filter(one -> one.closing() == null)
                .isEmpty();
        if (!isOver) {
            switch (codeOf(served)) {
                case "D401" -> answerPeriod(served);
                case "D402" -> evidencePeriod(served, "举证通知书送达");
                case "D407" -> noticedAtOnce(served);
                default -> {}
            }
        }
    }

    /** The application that nobody received is served on who follows; until then its copies are not served. */
    @EventListener
    void voided(ServiceVoided service) {
        if (documents
                .find(service.number(), service.documentId())
                .filter(paper -> paper.code().equals("D401"))
                .isPresent()) {
            undone.undo(service.number(), RuleIds.APPLICATION_COPY, "");
        }
    }

    /** Who has left need not be reached any more: the copies are served once they have reached all the others. */
    @EventListener
    void left(PartyLeft left) {
        var number = left.number();
        if (limits.running(number, RuleIds.APPLICATION_COPY).isPresent() && everyRespondentServed(number)) {
            limits.settle(number, RuleIds.APPLICATION_COPY, LocalDate.now(clock));
        }
    }

    private void evidencePeriod(DocumentServed served, String reason) {
        evidence.begin(served.number(), served.partyId(), served.servedOn(), reason);
    }

    /** 一次性通知书送达: both periods begin for who received it; with the last party the notice is given (规则64). */
    private void noticedAtOnce(DocumentServed served) {
        evidencePeriod(served, "一次性通知书送达");
        var everybody = parties.standing(served.number());
        if (everybody.stream().anyMatch(one -> one.id() == served.partyId() && one.side() == Side.RESPONDENT)) {
            answerPeriod(served);
        }
        var noticed = limits.of(served.number()).stream()
                .filter(limit -> limit.rule().equals(RuleIds.EVIDENCE_PERIOD))
                .map(RunningLimit::subject)
                .collect(Collectors.toSet());
        if (everybody.stream().allMatch(one -> noticed.contains(Answer.subject(one.id())))) {
            limits.settle(served.number(), RuleIds.COLLECTIVE_NOTICE, served.servedOn());
        }
    }

    private void answerPeriod(DocumentServed served) {
        var number = served.number();
        periods.begin(
                number,
                served.partyId(),
                Answer.To.APPLICATION,
                served.servedOn(),
                () -> agreed.isAwaited(number, served.partyId()));
        agreed.apply(number, served.partyId());
        if (everyRespondentServed(number)) {
            limits.settle(number, RuleIds.APPLICATION_COPY, served.servedOn());
        }
    }

    /** Where the one whose place it took was served, the copy has been served. */
    private boolean everyRespondentServed(RegistrationNumber number) {
        var served = answers.of(number).stream().map(Answer::partyId).toList();
        return parties.standing(number).stream()
                .filter(party -> party.side() == Side.RESPONDENT)
                .allMatch(party -> served.contains(party.id())
                        || party.place().succeeds() != null
                                && served.contains(party.place().succeeds()));
    }

    private String codeOf(DocumentServed served) {
        return document(served).map(DocumentEntry::code).orElse("");
    }

    private Optional<DocumentEntry> document(DocumentServed served) {
        return documents.find(served.number(), served.documentId());
    }
}
