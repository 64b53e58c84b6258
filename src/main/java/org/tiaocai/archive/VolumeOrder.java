package org.tiaocai.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** 卷内顺序 (规则22): the place of each kind in its volume, read from {@code archive/order.csv}. */
@Component
class VolumeOrder {

    static final String EVIDENCE = "EVIDENCE";

    private static final String FILE = "/archive/order.csv";
    private static final String OTHER = "OTHER";
    private static final int STEP = 1000;

    private final Map<String, Integer> places = read();

    /** By kind; those that the list does not name stand together. */
    int place(String code) {
        return places.getOrDefault(code, places.getOrDefault(OTHER, 0));
    }

    private static Map<String, Integer> read() {
        try (var file = Objects.requireNonNull(VolumeOrder.class.getResourceAsStream(FILE), FILE)) {
            var places = new HashMap<String, Integer>();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        var place = (places.size() + 1) * STEP;
                        for (var code : line.substring(line.indexOf(',') + 1).split(" ")) {
                            if (places.put(code, place) != null) {
                                throw new IllegalStateException(FILE + " names " + code + " twice");
                            }
                        }
                    });
            return Map.copyOf(places);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
