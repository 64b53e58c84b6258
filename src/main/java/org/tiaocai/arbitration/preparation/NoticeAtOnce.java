package org.tiaocai.arbitration.preparation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.shared.RegistrationNumber;

/** For models: whether everything is told in one notice (规则64), or in several. */
@Component("noticeAtOnce")
public record NoticeAtOnce(Arbitrations arbitrations) {

    public boolean applies(DelegateExecution execution) {
        return arbitrations.get(RegistrationNumber.of(execution)).isNoticedAtOnce();
    }
}
