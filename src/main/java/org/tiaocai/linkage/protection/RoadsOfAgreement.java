package org.tiaocai.linkage.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.mediation.performance.RoadsAfterBreach;
import org.tiaocai.shared.RegistrationNumber;

/** 协议没有履行的，今天有哪些途径: as the table of protections has it. */
@Component
record RoadsOfAgreement(ProtectionTable table, Clock clock) implements RoadsAfterBreach {

    @Override
    public List<RoadsAfterBreach.Road> of(RegistrationNumber number) {
        return table.offers(number, LocalDate.now(clock)).stream()
                .map(one ->
                        new RoadsAfterBreach.Road(one.road().label(), one.fit().label(), one.reason()))
                .toList();
    }
}
