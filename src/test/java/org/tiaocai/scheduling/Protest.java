package org.tiaocai.scheduling;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** A substitution for one reason fails when half of the work is done. */
@Component
class Protest {

    static final String REASON = "替换办不成";
    static final String WORDS = "替换的人员不能到场";

    @EventListener
    void on(StaffSubstituted change) {
        if (change.reason().equals(REASON)) {
            throw new Refused(WORDS);
        }
    }
}
