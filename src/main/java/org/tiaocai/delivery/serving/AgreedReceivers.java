package org.tiaocai.delivery.serving;

import java.util.List;
import org.tiaocai.shared.RegistrationNumber;

/** 指定的代收人 (民诉法 90): answered by whoever keeps what a party has put in writing; while nobody does, it has named none. */
public interface AgreedReceivers {

    /** The names, without a telephone. */
    List<String> of(RegistrationNumber number, long party);
}
