package org.tiaocai.delivery.serving;

import org.tiaocai.shared.RegistrationNumber;

/** 简易处理 (规则 art. 56): answered by whoever conducts the case; while nobody does, no case is simplified. */
public interface SimplifiedProcedure {

    boolean appliesTo(RegistrationNumber number);
}
