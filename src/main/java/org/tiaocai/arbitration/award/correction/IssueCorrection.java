package org.tiaocai.arbitration.award.correction;

import static org.tiaocai.arbitration.award.correction.CorrectionVariables.CORRECTION;
import static org.tiaocai.arbitration.award.correction.CorrectionVariables.DOCUMENT;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationPapers;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;

/** 制作补正决定书 (D510): beside the award, which stays as it was made; no period starts anew. */
@Component
class IssueCorrection implements JavaDelegate {

    private final Corrections corrections;
    private final Awards awards;
    private final ArbitrationPapers papers;
    private final RunningLimits limits;
    private final Clock clock;

    IssueCorrection(
            Corrections corrections, Awards awards, ArbitrationPapers papers, RunningLimits limits, Clock clock) {
        this.corrections = corrections;
        this.awards = awards;
        this.papers = papers;
        this.limits = limits;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var one = corrections.get(CORRECTION.get(execution));
        var award = awards.of(one.number()).stream()
                .flatMap(each -> awards.documents(each.id()).stream())
                .filter(each -> each.id() == one.awardDocumentId())
                .map(AwardDocument::caseNo)
                .findFirst()
                .orElse("");
        var document = papers.letter(
                one.number(),
                "D510",
                "补正决定书",
                one.subject(),
                "本委" + award + "裁决书有" + one.kind().label() + "，依照《劳动人事争议仲裁办案规则》第五十四条，决定补正如下：",
                "原文：" + one.original(),
                "更正为：" + one.corrected(),
                "理由：" + one.decisionReason(),
                "本决定书与原裁决书一并使用；起诉、申请撤销的期间仍自收到原裁决书之日起计算。");
        corrections.issued(one, document);
        limits.settle(one.number(), RuleIds.AWARD_CORRECTION, one.subject(), LocalDate.now(clock));
        DOCUMENT.set(execution, document);
    }
}
