package org.tiaocai.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.apache.pdfbox.Loader;
import org.springframework.stereotype.Component;

/** 页数 of papers as they print; a page that does not change is printed once to be counted. */
@Component
class PageCounts {

    private static final int MOST = 20_000;

    private final Map<UUID, Integer> known = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Integer> eldest) {
            return size() > MOST;
        }
    });

    int of(String page, IntSupplier print) {
        var key = UUID.nameUUIDFromBytes(page.getBytes(StandardCharsets.UTF_8));
        var before = known.get(key);
        var count = before == null ? print.getAsInt() : before;
        known.put(key, count);
        return count;
    }

    /** One for what is no readable PDF: it lies in the volume as a thing. */
    static int count(byte[] pdf) {
        try (var opened = Loader.loadPDF(pdf)) {
            return opened.getNumberOfPages();
        } catch (IOException damaged) {
            return 1;
        }
    }
}
