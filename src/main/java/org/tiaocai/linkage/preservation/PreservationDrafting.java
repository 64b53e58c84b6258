package org.tiaocai.linkage.preservation;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;
import org.tiaocai.people.OpenTasks;

/** 财产保全移送函 as the liaison officer reads it beside the form in which the court is named. */
@Configuration(proxyBeanMethods = false)
class PreservationDrafting {

    @Bean
    Drafting preservationTransferDraft(OpenTasks tasks, Preservations preservations, PreservationFacts facts) {
        return OnlySeen.of("D602", "移送的法院和随附材料在表单里填写，申请人的话不在这里修改", (number, task) -> {
            var one = preservations.get(tasks.id(task, PreservationVariables.PRESERVATION));
            return List.of(new Paper("D602", one.subject(), facts.transfer(one)));
        });
    }
}
