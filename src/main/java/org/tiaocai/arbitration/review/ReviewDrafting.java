package org.tiaocai.arbitration.review;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;
import org.tiaocai.people.OpenTasks;

/** 调解书 (D208) as its arbitrator reads it while the agreement is reviewed: word for word what was agreed (规则77). */
@Configuration(proxyBeanMethods = false)
class ReviewDrafting {

    @Bean
    Drafting reviewMediationDocumentDraft(OpenTasks tasks, Reviews reviews, ReviewFacts facts) {
        return OnlySeen.of("D208", "调解书照录调解协议的内容，不在这里修改", (number, task) -> {
            var document = facts.mediationDocument(reviews.get(tasks.id(task, ReviewVariables.REVIEW)));
            return List.of(new Paper("D208", document.occasion(), document));
        });
    }
}
