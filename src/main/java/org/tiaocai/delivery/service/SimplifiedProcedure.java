package org.tiaocai.delivery.service;

import org.tiaocai.shared.CaseNumber;

/** 简易处理 (规则 art. 56): answered by whoever conducts the case; while nobody does, no case is simplified. */
public interface SimplifiedProcedure {

    boolean appliesTo(CaseNumber number);
}
