package org.tiaocai.arbitration.preparation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Papers;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 送达地址确认入卷 (D311): what a party has confirmed, as the file knows it on the day; the last confirmation holds. */
@Component
class AddressesOnFile {

    private final AddressConfirmations confirmations;
    private final Disputes disputes;
    private final Parties parties;
    private final Papers papers;
    private final Journal journal;
    private final Clock clock;

    AddressesOnFile(
            AddressConfirmations confirmations,
            Disputes disputes,
            Parties parties,
            Papers papers,
            Journal journal,
            Clock clock) {
        this.confirmations = confirmations;
        this.disputes = disputes;
        this.parties = parties;
        this.papers = papers;
        this.journal = journal;
        this.clock = clock;
    }

    record Answered(Party party, AddressAnswer answer) {

        String words() {
            return party.side().label() + party.name() + answer.confirmation().label();
        }
    }

    /** 另行登记: of who came later, or has written down another address or 代收人. @throws Refused for no party of the case */
    @Transactional
    public void later(RegistrationNumber number, AddressAnswer answer) {
        var answered = parties.reachable(number).stream()
                .filter(party -> party.id() == answer.party())
                .findFirst()
                .map(party -> new Answered(party, answer))
                .orElseThrow(() -> new Refused("本案没有所选的当事人，或者其已经退出，请重新选择"));
        keep(number, answered);
        journal.act(number, "送达地址确认：" + answered.words(), null);
    }

    void keep(RegistrationNumber number, Answered one) {
        disputes.inTurn(number);
        var on = LocalDate.now(clock);
        var before = confirmations.papers(number, one.party().id());
        confirmations.add(number, one.answer(), on);
        if (one.answer().confirmation() == AddressAnswer.Confirmation.CONFIRMED) {
            papers.issue(
                    number,
                    "D311",
                    "party-" + one.party().id() + (before == 0 ? "" : "-" + (before + 1)),
                    AddressConfirmation.of(one.answer(), one.party(), on));
        }
    }
}
