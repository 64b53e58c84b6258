package org.tiaocai.walk;

import java.util.Map;

/** What a colleague does with a task: who, with which form and which choices. */
record Move(String user, Map<String, ?> form, Map<String, ?> choices) {

    static Move of(String user, Map<String, ?> form) {
        return new Move(user, form, Map.of());
    }
}
