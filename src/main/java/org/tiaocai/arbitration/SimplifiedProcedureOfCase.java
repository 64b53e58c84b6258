package org.tiaocai.arbitration;

import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.SimplifiedProcedure;
import org.tiaocai.shared.RegistrationNumber;

/** 简易处理 (规则56): what the acceptance decided, which opens the simple form of service. */
@Component
record SimplifiedProcedureOfCase(Arbitrations arbitrations) implements SimplifiedProcedure {

    @Override
    public boolean appliesTo(RegistrationNumber number) {
        return arbitrations.find(number).filter(Arbitration::isSimplified).isPresent();
    }
}
