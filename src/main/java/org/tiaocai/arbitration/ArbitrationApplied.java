package org.tiaocai.arbitration;

import java.time.LocalDate;
import org.tiaocai.shared.CaseNumber;

/** 已申请仲裁: told when the application is registered. */
public record ArbitrationApplied(CaseNumber number, LocalDate receivedOn) {}
