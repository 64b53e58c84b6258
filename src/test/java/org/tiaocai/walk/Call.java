package org.tiaocai.walk;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One call to the application as it should be, before anything is spoiled in it. */
record Call(
        String method,
        String path,
        Map<String, Object> fields,
        @Nullable Object json,
        boolean hasFile) {

    static Call get(String path) {
        return new Call("GET", path, Map.of(), null, false);
    }

    static Call post(String path, Object json) {
        return new Call("POST", path, Map.of(), json, false);
    }
}
