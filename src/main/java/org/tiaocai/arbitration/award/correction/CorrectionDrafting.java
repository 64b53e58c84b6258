package org.tiaocai.arbitration.award.correction;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;
import org.tiaocai.people.OpenTasks;

/** 补正决定书 as the seal keeper reads it before it is sealed. */
@Configuration(proxyBeanMethods = false)
class CorrectionDrafting {

    @Bean
    Drafting awardCorrectionDraft(OpenTasks tasks, Corrections corrections, IssueCorrection issue) {
        return OnlySeen.of("D510", "补正的内容在决定补正时填写，不在这里修改", (number, task) -> {
            var one = corrections.get(tasks.id(task, CorrectionVariables.CORRECTION));
            return List.of(new Paper("D510", one.subject(), issue.facts(one)));
        });
    }
}
