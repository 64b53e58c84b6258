package org.tiaocai.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How much stands in every table and in the folders: what was refused leaves it as it was. */
@Component
class Traces {

    /** Who read what is written for refused calls as well; the engine counts its own work. */
    private static final List<String> OF_EVERY_CALL = List.of("ACT_RU_METER_LOG", "READING", "LOGIN_TRY");

    private final JdbcClient tables;
    private final Path files;
    private String count = "";

    Traces(JdbcClient tables, @Value("${tiaocai.files}") Path files) {
        this.tables = tables;
        this.files = files;
    }

    Map<String, Long> now() {
        if (count.isEmpty()) {
            count = tables.sql("""
                            select table_name from information_schema.tables
                            where upper(table_schema) = 'PUBLIC' and table_type = 'BASE TABLE'""").query(String.class).list().stream()
                    .filter(table -> !OF_EVERY_CALL.contains(table.toUpperCase(Locale.ROOT)))
                    .map(table -> "select '" + table + "' as name, count(*) as many from \"" + table + "\"")
                    .collect(Collectors.joining(" union all "));
        }
        Map<String, Long> all = new TreeMap<>();
        tables.sql(count).query(row -> {
            all.put(row.getString("name"), row.getLong("many"));
        });
        all.put("文件", fileCount());
        return all;
    }

    static String difference(Map<String, Long> before, Map<String, Long> after) {
        var changed = new ArrayList<String>();
        after.forEach((name, many) -> {
            var was = before.getOrDefault(name, 0L);
            if (was.longValue() != many.longValue()) {
                changed.add(name + " " + was + "→" + many);
            }
        });
        return String.join("，", changed);
    }

    private long fileCount() {
        if (Files.notExists(files)) {
            return 0;
        }
        try (var all = Files.walk(files)) {
            return all.count();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
