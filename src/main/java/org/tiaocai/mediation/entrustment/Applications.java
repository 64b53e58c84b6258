package org.tiaocai.mediation.entrustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** 仲裁申请: the module that takes them knows when one was received. */
public interface Applications {

    Optional<LocalDate> on(RegistrationNumber number);

    /** 由代表人参加仲裁的当事人: for them their representatives consent (规则63). */
    List<Long> represented(RegistrationNumber number);

    /** 受理之日; empty before it. */
    Optional<LocalDate> acceptedOn(RegistrationNumber number);
}
