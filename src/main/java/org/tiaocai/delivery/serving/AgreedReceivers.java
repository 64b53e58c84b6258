package org.tiaocai.delivery.serving;

import java.util.List;
import org.tiaocai.shared.RegistrationNumber;

/** 指定的代收人 (民诉法 90): answered by whoever keeps what a party has put in writing; while nobody does, it has named none. */
public interface AgreedReceivers {

    /** The names, without a telephone. */
    List<String> of(RegistrationNumber number, long party);

    /** 推举的代表人 of the party (规则63), who receive for it what it need not sign for itself. */
    default List<String> representatives(RegistrationNumber number, long party) {
        return List.of();
    }
}
