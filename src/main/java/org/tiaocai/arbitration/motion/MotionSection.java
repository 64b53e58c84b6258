package org.tiaocai.arbitration.motion;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 程序事项 on the case page: what has been decided, what can be raised now, and why the rest cannot. */
@Component
@Order(140)
record MotionSection(
        Arbitrations arbitrations,
        Motions motions,
        CaseEvents events,
        Stages stages,
        Claims claims,
        Parties parties,
        Actor actor)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        if (arbitrations.find(number).isEmpty()) {
            return Map.of();
        }
        var obstacles = new EnumMap<MotionKind, String>(MotionKind.class);
        var standing = events.standing(number);
        Stream.of(MotionKind.values())
                .forEach(kind -> obstacles.put(
                        kind,
                        stages.refusal(number, kind.act())
                                .or(() -> standing.refusal(kind))
                                .orElse("")));
        return Map.of(
                "motions", motions.of(number),
                "kinds", MotionKind.values(),
                "obstacles", obstacles,
                "sides", Side.values(),
                "claims", claims.of(number),
                "parties", parties.of(number),
                "people", actor);
    }
}
