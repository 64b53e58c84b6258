package org.tiaocai.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** 数据表: our tables as the database tells them, in the words that H2 and PostgreSQL share; the engine's own are left out. */
final class Schema {

    private static final String HEAD = """
            # 数据表 · Tables

            由测试从运行中的数据库生成（`SchemaTest`），H2 与 PostgreSQL 相同；不要手工修改。
            Generated from the running database by `SchemaTest`, the same on H2 and PostgreSQL.
            """;

    private static final String COLUMNS = """
            select c.table_name, c.column_name, c.data_type, c.character_maximum_length, c.numeric_precision,
                c.numeric_scale, c.is_nullable, c.is_identity, c.column_default, t.table_type
            from information_schema.columns c
            join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
            where lower(c.table_schema) = 'public' order by c.ordinal_position""";

    private static final String KEYS = """
            select k.table_name, t.constraint_name, t.constraint_type, k.column_name
            from information_schema.table_constraints t
            join information_schema.key_column_usage k on k.constraint_schema = t.constraint_schema
                and k.constraint_name = t.constraint_name and k.table_name = t.table_name
            where lower(t.table_schema) = 'public' order by k.table_name, t.constraint_name, k.ordinal_position""";

    private static final String REFERENCES = """
            select r.constraint_name, k.table_name, k.column_name
            from information_schema.referential_constraints r
            join information_schema.key_column_usage k on k.constraint_schema = r.unique_constraint_schema
                and k.constraint_name = r.unique_constraint_name
            where lower(r.constraint_schema) = 'public' order by r.constraint_name, k.ordinal_position""";

    private static final String CHECKS = """
            select t.table_name, c.check_clause from information_schema.check_constraints c
            join information_schema.table_constraints t on t.constraint_schema = c.constraint_schema
                and t.constraint_name = c.constraint_name
            where lower(t.table_schema) = 'public' and c.check_clause not like '%IS NOT NULL'""";

    private final JdbcTemplate jdbc;
    private final Map<String, List<String>> tables = new TreeMap<>();
    private final Map<String, Set<String>> holding = new TreeMap<>();
    private final Map<String, List<String>> views = new TreeMap<>();

    private Schema(DataSource database) {
        this.jdbc = new JdbcTemplate(database);
    }

    static String of(DataSource database) {
        var schema = new Schema(database);
        schema.columns();
        schema.keys();
        schema.checks();
        schema.indexes();
        schema.holding.forEach((table, lines) -> schema.tables.get(table).addAll(lines));
        return HEAD + written("表 · Tables", schema.tables) + written("视图 · Views", schema.views);
    }

    private void columns() {
        rows(COLUMNS).forEach(row -> {
            var name = word(row, "column_name");
            if ("VIEW".equals(row.get("table_type"))) {
                views.computeIfAbsent(word(row, "table_name"), none -> new ArrayList<>())
                        .add(name);
            } else {
                tables.computeIfAbsent(word(row, "table_name"), none -> new ArrayList<>())
                        .add(name + " " + type(row) + standing(row));
            }
        });
    }

    private static String type(Map<String, Object> row) {
        var type = word(row, "data_type");
        return switch (type) {
            case "character varying", "text", "character large object" ->
                text((Number) row.get("character_maximum_length"));
            case "numeric" -> "numeric(" + row.get("numeric_precision") + ", " + row.get("numeric_scale") + ")";
            default -> type;
        };
    }

    /** Where PostgreSQL names no length, H2 names its greatest. */
    private static String text(@Nullable Number length) {
        return length == null || length.longValue() > 1_000_000 ? "text" : "varchar(" + length + ")";
    }

    private static String standing(Map<String, Object> row) {
        if ("YES".equals(row.get("is_identity"))) {
            return " identity";
        }
        var preset = row.get("column_default");
        return (preset == null ? "" : " default " + worded(preset.toString().replaceAll("::.*", "")))
                + ("NO".equals(row.get("is_nullable")) ? " not null" : "");
    }

    private static String worded(String preset) {
        return preset.startsWith("'") ? preset : preset.toLowerCase(Locale.ROOT);
    }

    private void keys() {
        var targets = rows(REFERENCES).stream()
                .collect(Collectors.groupingBy(row -> row.get("constraint_name"), Collectors.toList()));
        rows(KEYS).stream()
                .collect(Collectors.groupingBy(row -> row.get("constraint_name") + " " + row.get("table_name")))
                .values()
                .forEach(key -> {
                    var first = key.get(0);
                    var line = word(first, "constraint_type") + " " + list(key);
                    var target = targets.get(first.get("constraint_name"));
                    add(
                            word(first, "table_name"),
                            target == null
                                    ? line
                                    : line + " references " + word(target.get(0), "table_name") + " " + list(target));
                });
    }

    private void checks() {
        rows(CHECKS)
                .forEach(row -> add(
                        word(row, "table_name"),
                        "check "
                                + word(row, "check_clause")
                                        .replaceAll("[()\"]", "")
                                        .replaceAll("\\s+", " ")));
    }

    /** Those that we made; a database makes some for its keys besides. */
    private void indexes() {
        var made = new TreeMap<String, String>();
        var owners = new TreeMap<String, String>();
        jdbc.execute((ConnectionCallback<?>) connection -> {
            var told = connection.getMetaData();
            for (var table : tables.keySet()) {
                var name = told.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
                try (var rows = told.getIndexInfo(null, null, name, false, true)) {
                    while (rows.next()) {
                        var index = rows.getString("INDEX_NAME").toLowerCase(Locale.ROOT);
                        if (rows.getBoolean("NON_UNIQUE") && !index.startsWith("constraint_")) {
                            made.merge(
                                    index,
                                    rows.getString("COLUMN_NAME")
                                            .toLowerCase(Locale.ROOT)
                                            .replace("\"", ""),
                                    (before, next) -> before + ", " + next);
                            owners.put(index, table);
                        }
                    }
                }
            }
            return null;
        });
        made.forEach((index, columns) -> add(owners.get(index), "index " + index + " (" + columns + ")"));
    }

    private void add(String table, String line) {
        if (tables.containsKey(table)) {
            holding.computeIfAbsent(table, none -> new TreeSet<>()).add(line);
        }
    }

    private List<Map<String, Object>> rows(String sql) {
        return jdbc.queryForList(sql).stream()
                .filter(row -> !row.containsKey("table_name")
                        || !word(row, "table_name").matches("act_.*|flyway_schema_history"))
                .toList();
    }

    private static String list(List<Map<String, Object>> columns) {
        return columns.stream().map(row -> word(row, "column_name")).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String word(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column)).toLowerCase(Locale.ROOT);
    }

    /** Columns stand in their order, what holds for them behind, in the order of the words. */
    private static String written(String title, Map<String, List<String>> all) {
        return "\n## " + title + "\n"
                + all.entrySet().stream()
                        .map(one -> "\n### " + one.getKey() + "\n\n```\n"
                                + one.getValue().stream().collect(Collectors.joining("\n")) + "\n```\n")
                        .collect(Collectors.joining());
    }
}
