package org.tiaocai.linkage.lending;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.documents.draft.Drafting.Paper;
import org.tiaocai.documents.draft.OnlySeen;
import org.tiaocai.linkage.Courts;
import org.tiaocai.people.OpenTasks;

/** 移卷清单 (D606) as who approves the lending and who hands the file over reads it. */
@Configuration(proxyBeanMethods = false)
class LendingDrafting {

    @Bean
    Drafting fileLendingListDraft(OpenTasks tasks, Lendings lendings, Courts courts) {
        return OnlySeen.of("D606", "移卷清单由系统按调卷函和交卷的登记写成，不在这里修改", (number, task) -> {
            var one = lendings.get(tasks.id(task, LendingVariables.LENDING));
            var list = new LendFile.FileLendingList(
                    courts.name(one.court()), one.letterNo(), one.purpose(), one.volumes(), null, null, null, null);
            return List.of(new Paper("D606", one.subject(), list));
        });
    }
}
