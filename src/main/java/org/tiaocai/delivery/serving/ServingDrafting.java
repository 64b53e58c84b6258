package org.tiaocai.delivery.serving;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;
import org.tiaocai.people.OpenTasks;

/** 公告 (D424) as it is handed to the paper or put on the board: it has appeared before anybody records that it has. */
@Configuration(proxyBeanMethods = false)
class ServingDrafting {

    @Bean
    Drafting publicNoticeDraft(OpenTasks tasks, Companions companions, ServingProofs proofs) {
        return OnlySeen.of("D424", "公告由系统按所送的文书写成，不在这里修改", (number, task) -> {
            var own = companions.get(number, tasks.id(task, ServingVariables.SERVICE));
            var all = companions.visit(own, task.getTaskDefinitionKey());
            return List.of(new Paper("D424", DeemedServing.subject(own.id()), proofs.toBePublished(all)));
        });
    }
}
