package org.tiaocai.limits.parameters;

import org.springframework.stereotype.Component;

/** 待确认: how much the program goes by without anybody having compared it with its source. */
@Component
public class Unconfirmed {

    private final Confirmations confirmations;
    private final Parameters parameters;

    Unconfirmed(Confirmations confirmations, Parameters parameters) {
        this.confirmations = confirmations;
        this.parameters = parameters;
    }

    public int count() {
        return confirmations.open().size() + parameters.unconfirmed();
    }
}
