package org.tiaocai.arbitration.closing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.arbitration.award.AwardScope;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;

/** 结案审批表 (D514) as who approves and who seals the award that ends the case reads it, before it is closed. */
@Configuration(proxyBeanMethods = false)
class ClosingDrafting {

    @Bean
    Drafting closingApprovalDraft(Awards awards, ClosingSheet closing) {
        return OnlySeen.of(
                "D514",
                "结案审批表由系统按案件的情况写成，不在这里修改",
                (number, task) -> awards.of(number).stream()
                        .filter(award -> award.madeOn() == null && award.scope() == AwardScope.WHOLE)
                        .map(award -> new Paper("D514", "closing", closing.ifAwardedToday(number)))
                        .toList());
    }
}
