package org.tiaocai.arbitration;

import java.time.LocalDate;
import org.tiaocai.shared.RegistrationNumber;

/** 已申请仲裁: told when the application is registered. */
public record ArbitrationApplied(RegistrationNumber number, LocalDate receivedOn) {}
