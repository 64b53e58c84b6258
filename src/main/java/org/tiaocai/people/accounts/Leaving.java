package org.tiaocai.people.accounts;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 离岗: nobody goes for good, and leaves no role, while work would be left that nobody else can do. */
@Component
record Leaving(ObjectProvider<HeldWork> work, Actor actor) {

    /** What would have to be handed over. */
    List<String> held(String person) {
        return actor.asApplication(() ->
                work.orderedStream().flatMap(one -> one.of(person).stream()).toList());
    }

    /** @throws Refused with what has to be handed over first */
    void refuse(String person, String act) {
        var held = held(person);
        if (!held.isEmpty()) {
            throw new Refused(actor.nameOf(person) + "还有没有交接的工作：" + String.join("；", held) + "。请先交接，再" + act);
        }
    }
}
