package org.tiaocai.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The figures ask other modules for what may be counted, and not their tables. */
@DisplayName("统计所读的表和视图")
class FigureTablesTest {

    private static final Path DATABASE = Path.of("src/main/resources/db");
    private static final String FIGURES = "figures";
    private static final Pattern OWNER = Pattern.compile("[VR]\\w*?__([a-z]+).*\\.sql");
    private static final Pattern TABLE = Pattern.compile("create table (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("drop table (\\w+)");
    private static final Pattern VIEW = Pattern.compile("create view (\\w+)");
    private static final Pattern READ = Pattern.compile("\\b(?:from|join|into|update|,)\\s+(\\w+)");
    private static final Pattern COMMENT = Pattern.compile("(?s:/\\*.*?\\*/)|(?m:--.*$|^\\s*//.*$)");
    private static final Pattern LITERAL = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"");

    /** The module that each table belongs to. */
    private final Map<String, String> tables = owners("migration", TABLE);

    private final Map<String, String> views = owners("views", VIEW);

    @Test
    @DisplayName("统计只读自己的表和各模块给它的视图")
    void no_table_of_another_module() {
        assertThat(tables).containsEntry("dispute", "dispute").containsEntry("figure_day", FIGURES);
        var foreign = new TreeSet<String>();
        questions()
                .forEach((file, sql) -> names(READ, sql)
                        .filter(table -> !FIGURES.equals(tables.getOrDefault(table, FIGURES)))
                        .forEach(table -> foreign.add(file + " 读了 " + tables.get(table) + " 的表 " + table)));
        assertThat(foreign).isEmpty();
    }

    @Test
    @DisplayName("每个视图都有统计在读，只读本模块的表，逐列写出")
    void each_view_is_read_and_reads_its_own_module() {
        var asked = names(READ, String.join(" ", questions().values())).collect(Collectors.toSet());
        assertThat(views.keySet().stream().filter(view -> !asked.contains(view)))
                .isEmpty();
        files(DATABASE.resolve("views"), ".sql").forEach(file -> {
            var module = owner(file);
            assertThat(file.getParent()).endsWith(Path.of(module));
            assertThat(text(file)).as("视图逐列写出").doesNotContain("*");
            assertThat(names(READ, text(file)).filter(tables::containsKey).map(tables::get))
                    .as(file.toString())
                    .isNotEmpty()
                    .containsOnly(module);
        });
    }

    @Test
    @DisplayName("表增加一列，视图照常可读，也可以重建")
    void a_new_column_breaks_no_view() {
        var database = new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration", "classpath:db/views")
                .load()
                .migrate();
        var jdbc = new JdbcTemplate(database);
        var gone = owners("migration", DROPPED).keySet();
        tables.keySet().stream()
                .filter(table -> !gone.contains(table))
                .forEach(table -> jdbc.execute("alter table " + table + " add column come_later integer"));
        for (var round : List.of("as they were", "made again")) {
            views.keySet()
                    .forEach(view -> assertThat(jdbc.queryForList("select * from " + view))
                            .as(view + " " + round)
                            .isEmpty());
            files(DATABASE.resolve("views"), ".sql")
                    .forEach(file -> Stream.of(text(file).split(";"))
                            .filter(statement -> !statement.isBlank())
                            .forEach(jdbc::execute));
        }
    }

    /** All SQL of the figures, by its file: the files of selects, and what stands in the code between quotes. */
    private static Map<String, String> questions() {
        var all = new TreeMap<String, String>();
        files(Path.of("src/main/resources", FIGURES), ".sql").forEach(file -> all.put(file.toString(), text(file)));
        files(Path.of("src/main/java/org/tiaocai", FIGURES), ".java")
                .forEach(file -> all.put(
                        file.toString(),
                        LITERAL.matcher(text(file))
                                .results()
                                .map(MatchResult::group)
                                .reduce("", (before, next) -> before + " " + next)));
        return all;
    }

    private static Map<String, String> owners(String folder, Pattern made) {
        var owners = new TreeMap<String, String>();
        files(DATABASE.resolve(folder), ".sql")
                .forEach(file -> names(made, text(file)).forEach(name -> owners.put(name, owner(file))));
        return owners;
    }

    private static String owner(Path file) {
        var name = OWNER.matcher(file.getFileName().toString());
        assertThat(name.matches()).as("名称以模块开头：" + file).isTrue();
        return name.group(1);
    }

    private static Stream<String> names(Pattern pattern, String sql) {
        return pattern.matcher(sql).results().map(found -> found.group(1));
    }

    private static String text(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
