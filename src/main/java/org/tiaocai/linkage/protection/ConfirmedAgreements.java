package org.tiaocai.linkage.protection;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.protection.Road.Result;
import org.tiaocai.mediation.ConfirmedByCourt;
import org.tiaocai.shared.RegistrationNumber;

/** 法院裁定确认的调解协议 (民诉法206): what it has confirmed, the commission does not review (规则75). */
@Component
record ConfirmedAgreements(ProtectionRequests requests) implements ConfirmedByCourt {

    @Override
    public Optional<LocalDate> confirmedOn(RegistrationNumber number) {
        return requests.of(number).stream()
                .filter(one -> one.result() == Result.CONFIRMED)
                .flatMap(one -> Optional.ofNullable(one.resultOn()).stream())
                .findFirst();
    }
}
