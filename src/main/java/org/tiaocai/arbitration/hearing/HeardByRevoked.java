package org.tiaocai.arbitration.hearing;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.tribunal.TribunalRevoked;

/** 撤销组庭之后重新开庭 (组织规则15): what the revoked tribunal heard stays in the file, and is heard again by the new one. */
@Component
record HeardByRevoked(Hearings hearings, Clock clock) {

    @EventListener
    void revoked(TribunalRevoked revoked) {
        hearings.setAside(revoked.number(), LocalDate.now(clock));
    }
}
