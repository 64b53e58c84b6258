package org.tiaocai.limits.parameters;

import org.springframework.stereotype.Component;

/** 待确认: how much the program goes by without anybody having compared it with its source. */
@Component
public record Unconfirmed(Confirmations confirmations, Parameters parameters) {

    public int count() {
        return confirmations.open().size() + parameters.unconfirmed();
    }
}
