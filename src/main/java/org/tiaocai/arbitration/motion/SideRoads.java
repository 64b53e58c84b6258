package org.tiaocai.arbitration.motion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Every side road, by the kind of motion that takes it. */
@Component
class SideRoads {

    private final Map<Class<? extends SideRoad>, SideRoad> roads;

    SideRoads(List<SideRoad> roads) {
        this.roads = roads.stream().collect(Collectors.toMap(SideRoad::getClass, Function.identity()));
    }

    SideRoad of(MotionKind kind) {
        return Objects.requireNonNull(roads.get(kind.sideRoad()), kind.name());
    }
}
