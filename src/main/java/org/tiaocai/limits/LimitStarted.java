package org.tiaocai.limits;

import java.time.LocalDate;
import org.tiaocai.shared.RegistrationNumber;

/** 期限起算: told in the transaction that starts it. */
public record LimitStarted(RegistrationNumber number, String rule, LocalDate startedOn) {}
