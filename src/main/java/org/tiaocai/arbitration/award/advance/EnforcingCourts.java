package org.tiaocai.arbitration.award.advance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.house.OutsideBodies;
import org.tiaocai.house.OutsideBody;
import org.tiaocai.shared.Refused;

/** 执行法院: the basic courts that the house deals with; an advance execution goes to one of them (法44). */
@Component
record EnforcingCourts(OutsideBodies bodies) {

    private static final String BASIC = "BASIC";

    List<OutsideBody> all() {
        return bodies.of(OutsideBody.Kind.COURT, List.of()).stream()
                .filter(one -> BASIC.equals(one.courtLevel()))
                .toList();
    }

    /**
     * The one that was chosen, or the only one there is.
     *
     * @return its id; null where none was chosen of several, or there is none: then the letter leaves room for the name
     * @throws Refused when it is none of them
     */
    @Nullable
    String chosen(@Nullable String id) {
        var all = all();
        if (id == null || id.isBlank()) {
            return all.size() == 1 ? all.get(0).id() : null;
        }
        return all.stream()
                .map(OutsideBody::id)
                .filter(id::equals)
                .findFirst()
                .orElseThrow(() -> new Refused("没有这个基层人民法院，请从列表中选择"));
    }

    /** Also of one with which the house does not deal any more; null where none was chosen. */
    @Nullable
    String name(@Nullable String id) {
        return id == null
                ? null
                : bodies.find(OutsideBody.Kind.COURT, id, List.of())
                        .map(OutsideBody::name)
                        .orElse(null);
    }
}
