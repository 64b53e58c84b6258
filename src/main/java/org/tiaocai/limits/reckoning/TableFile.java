package org.tiaocai.limits.reckoning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A bundled table under {@code /limits/}, read as UTF-8. */
final class TableFile {
    private TableFile() {}

    static boolean exists(String file) {
        return TableFile.class.getResource(path(file)) != null;
    }

    static String read(String file) {
        try (InputStream in = TableFile.class.getResourceAsStream(path(file))) {
            if (in == null) {
                throw new FaultyTable(file, "缺少数据文件");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String file) {
        return "/limits/" + file;
    }
}
