package org.tiaocai.arbitration.preparation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 收取送达地址确认书和身份、委托材料 (D303, D311). */
@Component
record ConfirmAddresses(Submission submission, Parties parties, Papers papers, Journal journal, Clock clock)
        implements TaskOutcome {

    /** Who has handed in what, and what is missing; a refusal is put on record too. */
    record Materials(
            @NotNull(message = "请选择申请人的送达地址确认情况") Confirmation applicant,
            @NotNull(message = "请选择被申请人的送达地址确认情况") Confirmation respondent,

            @Nullable @Size(max = 2_000, message = "说明不能超过两千字")
            String note) {}

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

    @Override
    public void completed(DelegateExecution execution) {
        var materials = submission.read(execution, Materials.class);
        var number = RegistrationNumber.of(execution);
        confirmed(number, Side.APPLICANT, materials.applicant());
        confirmed(number, Side.RESPONDENT, materials.respondent());
        journal.act(
                number,
                "送达地址确认：申请人" + materials.applicant().label() + "，被申请人"
                        + materials.respondent().label(),
                materials.note() == null || materials.note().isBlank() ? null : materials.note());
    }

    /** What each party of the side has confirmed, as the file knows it on the day. */
    private void confirmed(RegistrationNumber number, Side side, Confirmation confirmation) {
        if (confirmation == Confirmation.CONFIRMED) {
            var on = LocalDate.now(clock);
            parties.reachable(number).stream()
                    .filter(party -> party.side() == side)
                    .forEach(party ->
                            papers.issue(number, "D311", "party-" + party.id(), AddressConfirmation.of(party, on)));
        }
    }
}
