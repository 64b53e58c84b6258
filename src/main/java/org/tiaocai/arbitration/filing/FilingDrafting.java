package org.tiaocai.arbitration.filing;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;

/** 立案审批表 as its approver reads it, and what the applicant is told where it is not accepted: not yet approved. */
@Configuration(proxyBeanMethods = false)
class FilingDrafting {

    @Bean
    Drafting filingApprovalDraft(FilingFacts facts, Arbitrations arbitrations) {
        return new OnlySeen(Set.of("D306", "D308", "D309"), "立案审批表、不予受理通知书和管辖告知书由系统按审查意见写成，不在这里修改", (number, task) -> {
            var occasion = "filing-" + task.getId();
            var sheet = new Paper("D306", occasion, facts.approval(number));
            var filing = arbitrations.get(number).filing();
            return filing == null
                    ? List.of(sheet)
                    : switch (filing.proposal()) {
                        case ACCEPT -> List.of(sheet);
                        case REFUSE -> List.of(sheet, new Paper("D308", occasion, facts.nonAcceptance(number)));
                        case NO_JURISDICTION -> List.of(sheet, new Paper("D309", occasion, facts.jurisdiction(number)));
                    };
        });
    }
}
