package org.tiaocai.arbitration.motion;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 程序事项 on the case page: what has been decided, what can be raised now, and why the rest cannot. */
@Component
@Order(140)
class MotionSection implements CaseSection {

    private final Arbitrations arbitrations;
    private final Motions motions;
    private final MotionChecks checks;
    private final Claims claims;
    private final Actor actor;

    MotionSection(Arbitrations arbitrations, Motions motions, MotionChecks checks, Claims claims, Actor actor) {
        this.arbitrations = arbitrations;
        this.motions = motions;
        this.checks = checks;
        this.claims = claims;
        this.actor = actor;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var one = arbitrations.find(number).orElse(null);
        if (one == null) {
            return Map.of();
        }
        var obstacles = new EnumMap<MotionKind, String>(MotionKind.class);
        Stream.of(MotionKind.values())
                .forEach(kind ->
                        obstacles.put(kind, checks.reasonAgainst(one, kind).orElse("")));
        return Map.of(
                "motions", motions.of(number),
                "kinds", MotionKind.values(),
                "obstacles", obstacles,
                "grounds", Motion.Ground.values(),
                "sides", Side.values(),
                "claimTypes", ClaimType.values(),
                "claims", claims.of(number),
                "partyKinds", PartyKind.values(),
                "people", actor);
    }
}
