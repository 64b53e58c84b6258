package org.tiaocai.arbitration.award.advance;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;
import org.tiaocai.people.OpenTasks;

/** 先予执行裁决书 as the seal keeper reads it, and the refusal as whoever decides reads it. */
@Configuration(proxyBeanMethods = false)
class AdvanceExecutionDrafting {

    @Bean
    Drafting advanceExecutionDraft(OpenTasks tasks, AdvanceExecutions executions, AdvanceExecutionFacts facts) {
        return new OnlySeen(Set.of("D509", "D511"), "先予执行的内容在审查时填写，不在这里修改", (number, task) -> {
            var one = executions.get(tasks.id(task, AdvanceExecutionVariables.EXECUTION));
            if (one.decision() == null) {
                return List.of(new Paper("D511", AdvanceExecutionFacts.occasion(one), facts.refusal(one)));
            }
            var ruling = facts.ruling(one);
            return List.of(new Paper("D509", ruling.occasion(), ruling));
        });
    }
}
