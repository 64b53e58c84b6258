package org.tiaocai.linkage.lending;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.linkage.Courts;

/** 函催归还. */
@Component
class RemindCourt implements JavaDelegate {

    private final Lendings lendings;
    private final ArbitrationPapers papers;
    private final Courts courts;
    private final Clock clock;

    RemindCourt(Lendings lendings, ArbitrationPapers papers, Courts courts, Clock clock) {
        this.lendings = lendings;
        this.papers = papers;
        this.courts = courts;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = lendings.get(LendingVariables.LENDING.get(execution));
        papers.letter(
                one.number(),
                "D606-2",
                "催还案卷函",
                one.subject(),
                courts.name(one.court()) + "：",
                "你院以 " + one.letterNo() + " 于 " + one.lentOn() + " 借阅的本案案卷已到归还之日，请予归还。");
        lendings.reminded(one, LocalDate.now(clock));
    }
}
