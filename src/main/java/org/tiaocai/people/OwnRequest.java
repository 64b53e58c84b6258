package org.tiaocai.people;

import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** 自己提出的事项: who asked for what an open task approves; nobody approves their own request. */
public interface OwnRequest {

    /** The user tasks that approve such a request. */
    Set<String> tasks();

    /** Who asked for the one at hand; nobody where a party or a court did, or nothing has been asked yet. */
    Set<String> askers(DelegateExecution execution);

    /** In the words in which the asker is told. */
    default String refusal() {
        return "提出人不得审批自己提出的事项";
    }

    /** The same where nobody else could approve, so that nothing is begun. */
    default String refusalAlone() {
        return refusal() + "；现在没有其他负责人可以审批：请由其他人员提出，或者先请管理员增设一名负责人";
    }
}
