package org.tiaocai.linkage.lending;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.linkage.Courts;

/** 函催归还 (D606-2). */
@Component
class RemindCourt implements JavaDelegate {

    private final Lendings lendings;
    private final Papers papers;
    private final Courts courts;
    private final Clock clock;

    RemindCourt(Lendings lendings, Papers papers, Courts courts, Clock clock) {
        this.lendings = lendings;
        this.papers = papers;
        this.courts = courts;
        this.clock = clock;
    }

    /** 催还案卷函所载事项. */
    record FileReturnReminder(
            String court, String letterNo, @Nullable LocalDate lentOn) implements Facts {}

    @Override
    public void execute(DelegateExecution execution) {
        var one = lendings.get(LendingVariables.LENDING.get(execution));
        papers.issue(
                one.number(),
                "D606-2",
                one.subject(),
                new FileReturnReminder(courts.name(one.court()), one.letterNo(), one.lentOn()));
        lendings.reminded(one, LocalDate.now(clock));
    }
}
