package org.tiaocai.linkage.joint;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;
import org.tiaocai.people.OpenTasks;

/** 联合办案邀请函 as who approves it reads it, before it goes to the court. */
@Configuration(proxyBeanMethods = false)
class JointDrafting {

    @Bean
    Drafting jointInvitationDraft(OpenTasks tasks, JointHandlings all, JointFacts facts) {
        return OnlySeen.of("D611", "邀请的理由在提出联合办案时填写，不在这里修改", (number, task) -> {
            var one = all.get(tasks.id(task, JointVariables.JOINT_HANDLING));
            return List.of(new Paper("D611", one.occasion(), facts.invitation(one)));
        });
    }
}
