package org.tiaocai.linkage.officers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.LinkageSection;
import org.tiaocai.people.Actor;

/** 联络员登记册. */
@Component
@Order(60)
class OfficerSection implements LinkageSection {

    private final LiaisonOfficers officers;
    private final Courts courts;
    private final Actor actor;
    private final Clock clock;
    private final HouseSettings house;

    OfficerSection(LiaisonOfficers officers, Courts courts, Actor actor, Clock clock, HouseSettings house) {
        this.officers = officers;
        this.courts = courts;
        this.actor = actor;
        this.clock = clock;
        this.house = house;
    }

    @Override
    public String fragment() {
        return "linkage/officers :: section";
    }

    @Override
    public Map<String, Object> show() {
        return Map.of(
                "all",
                officers.all(),
                "candidates",
                officers.candidates(),
                "courts",
                courts,
                "commission",
                house.now(HouseSetting.COMMISSION_NAME),
                "people",
                actor,
                "today",
                LocalDate.now(clock));
    }
}
