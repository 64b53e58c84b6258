package org.tiaocai.arbitration.filing;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;

/** 立案审批表 as its approver reads it: the handler's opinions, not yet approved. */
@Configuration(proxyBeanMethods = false)
class FilingDrafting {

    @Bean
    Drafting filingApprovalDraft(FilingFacts facts) {
        return OnlySeen.of(
                "D306",
                "立案审批表由系统按审查意见写成，不在这里修改",
                (number, task) -> List.of(new Paper("D306", "filing-" + task.getId(), facts.approval(number))));
    }
}
