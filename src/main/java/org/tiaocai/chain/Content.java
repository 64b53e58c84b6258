package org.tiaocai.chain;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/** A record in one canonical form: JSON on one line, fields in the order given, the empty ones left out, times in UTC. */
public final class Content {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final LinkedHashMap<String, Object> fields = new LinkedHashMap<>();

    public Content with(String name, @Nullable Object value) {
        if (value instanceof OffsetDateTime time) {
            fields.put(name, time.toInstant().truncatedTo(ChronoUnit.MICROS).toString());
        } else if (value instanceof Number || value instanceof Boolean) {
            fields.put(name, value);
        } else if (value != null) {
            fields.put(name, value.toString());
        }
        return this;
    }

    @Override
    public String toString() {
        try {
            return JSON.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String line(String number, int position, LinkKind kind, ChainSource.Entry entry) {
        return "{\"case\":\"" + number + "\",\"position\":" + position + ",\"kind\":\"" + kind + "\",\"record\":"
                + entry.id() + ",\"content\":" + entry.content() + "}";
    }
}
