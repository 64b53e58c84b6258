package org.tiaocai.arbitration;

import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.SimplifiedProcedure;
import org.tiaocai.shared.RegistrationNumber;

/** 简易处理 (规则56): what the acceptance decided, which opens the simple form of service. */
@Component
class SimplifiedProcedureOfCase implements SimplifiedProcedure {

    private final Arbitrations arbitrations;

    SimplifiedProcedureOfCase(Arbitrations arbitrations) {
        this.arbitrations = arbitrations;
    }

    @Override
    public boolean appliesTo(RegistrationNumber number) {
        return arbitrations.find(number).filter(Arbitration::isSimplified).isPresent();
    }
}
