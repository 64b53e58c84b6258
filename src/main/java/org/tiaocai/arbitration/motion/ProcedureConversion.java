package org.tiaocai.arbitration.motion;

import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;

/** 转为一般程序 (规则61): the parties are told; the award's limit still runs from the acceptance. */
@Component
class ProcedureConversion implements SideRoad {

    private final Arbitrations arbitrations;

    ProcedureConversion(Arbitrations arbitrations) {
        this.arbitrations = arbitrations;
    }

    @Override
    public void follow(Motion motion) {
        arbitrations.toOrdinary(motion.number());
    }
}
