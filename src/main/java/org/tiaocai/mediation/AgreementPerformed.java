package org.tiaocai.mediation;

import java.time.LocalDate;
import org.tiaocai.shared.RegistrationNumber;

/** 协议已经全部履行, wherever that was recorded. */
public record AgreementPerformed(RegistrationNumber number, LocalDate on) {}
