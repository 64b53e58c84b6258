package org.tiaocai.arbitration.hearing;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Side;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 开庭 on the case page. */
@Component
@Order(130)
class HearingSection implements CaseSection {

    private final Hearings hearings;
    private final Postponements postponements;
    private final Bookings bookings;

    HearingSection(Hearings hearings, Postponements postponements, Bookings bookings) {
        this.hearings = hearings;
        this.postponements = postponements;
        this.bookings = bookings;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var all = hearings.of(number);
        return all.isEmpty()
                ? Map.of()
                : Map.of(
                        "hearings", all,
                        "bookings", bookings.of(number),
                        "postponements", postponements.of(number),
                        "sides", Side.values(),
                        "planned", hearings.planned(number).isPresent());
    }
}
