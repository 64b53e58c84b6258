package org.tiaocai.story;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All that the engine's tables hold, as one text: what must not stand there is looked for in every column of every row. */
public final class EngineTables {

    private EngineTables() {}

    public static String everything(JdbcClient jdbc) {
        var tables = jdbc.sql(
                        "select table_name from information_schema.tables where upper(table_name) like 'ACT!_%' escape '!'")
                .query(String.class)
                .list();
        return tables.stream()
                .filter(table -> !isModel(table))
                .flatMap(table -> jdbc.sql("select * from " + table).query().listOfRows().stream())
                .map(EngineTables::text)
                .collect(Collectors.joining("\n"));
    }

    /** Models and properties are ours and hold no case; their byte arrays are told apart by having a deployment. */
    private static boolean isModel(String table) {
        return table.toUpperCase(java.util.Locale.ROOT).startsWith("ACT_RE_");
    }

    private static String text(Map<String, Object> row) {
        if (row.get("DEPLOYMENT_ID_") != null && row.get("BYTES_") != null) {
            return "";
        }
        return row.values().stream()
                .map(value -> value instanceof byte[] bytes
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : String.valueOf(value))
                .collect(Collectors.joining("|"));
    }
}
