package org.tiaocai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tiaocai.people.Groups;
import org.tiaocai.search.SearchQuestions;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.PostgresServer;

/** 查找速度: each way of asking over the whole number of cases, for who reads all of them and for who reads their own. */
@SpringBootTest
@ActiveProfiles("test")
class SearchBench {

    private static final long CASES = Long.getLong("bench.search", 1_000_000);
    private static final int TIMES = 40;
    private static final double P95_BOUND = 100;
    /** What a page asks the engine of its own twenty cases must never read all that is open, or all that ever was. */
    private static final String ENGINE_SCANS = """
            select relname || ' ' || seq_scan from pg_stat_user_tables
            where relname in ('act_ru_task', 'act_ru_execution', 'act_ru_identitylink') or relname like 'act\\_hi\\_%' order by relname""";
    /** The server tells its counts of what is idle after ten seconds. */
    private static final long UNTIL_COUNTED = 12_000;
    private static final EmbeddedPostgres SERVER = start();

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Bureau bureau;

    @Autowired
    SearchQuestions questions;

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    @Test
    void every_way_of_asking_answers_at_once() throws IOException, SQLException, InterruptedException {
        bureau.staff();
        bureau.commission();
        bureau.colleague("own-cases", Groups.ARBITRATOR);
        var begin = System.nanoTime();
        questions.fill(database, CASES);
        var filled = (System.nanoTime() - begin) / 1e9;
        jdbc.sql("vacuum analyze").update();
        var lines = new ArrayList<String>();
        lines.add("# 查找速度 · How fast a case is found");
        lines.add("");
        lines.add(text(
                "%,d 件案件，PostgreSQL 15，%d 个处理器。造数 %.0f 秒；search_word %,d 行，search_term %,d 行，search_tie %,d 行。",
                CASES,
                Runtime.getRuntime().availableProcessors(),
                filled,
                rows("search_word"),
                rows("search_term"),
                rows("search_tie")));
        lines.add("");
        lines.add("`mvn -Pbench verify` makes this table: each whole answer of `GET /api/v1/cases`, asked " + TIMES + " times.");
        lines.add("");
        lines.add("| 谁 Who | 查什么 Asked | 找到 found | p50 ms | p95 ms |");
        lines.add("|---|---|---:|---:|---:|");
        var slow = new ArrayList<String>();
        var scansBefore = engineScans();
        var askers = new LinkedHashMap<String, String>(Map.of());
        askers.put("registrar", "看全部 reads all");
        askers.put("own-cases", "看自己的 reads their own whole");
        askers.forEach((user, who) -> questions.all().forEach((title, question) -> {
            var found = bureau.as(user, question::get);
            var took = Timed.of(TIMES, () -> bureau.as(user, question::get));
            lines.add(text("| %s | %s | %,d | %.1f | %.1f |", who, title, found, took.median(), took.p95()));
            if (took.p95() > P95_BOUND) {
                slow.add(who + "：" + title);
            }
        }));
        var scansAfter = engineScans();
        var scanned = new ArrayList<>(scansAfter);
        scanned.removeAll(scansBefore);
        lines.add("");
        lines.add("整表扫描引擎的表 · Scans of a whole table of the engine during all these questions: "
                + (scanned.isEmpty() ? "0" : scanned));
        lines.add("");
        lines.add("## 查询计划 · Query plans");
        questions.plans().forEach((title, sql) -> {
            lines.addAll(List.of("", title, "", "```"));
            lines.addAll(jdbc.sql("explain (analyze, buffers, costs off, timing off) " + sql)
                    .query(String.class)
                    .list());
            lines.add("```");
        });
        var table = Path.of("target", "search-bench.md");
        Files.write(table, lines);
        lines.forEach(System.out::println);
        assertThat(lines).as("查询计划整表扫描了引擎的表").noneMatch(line -> line.matches(".*Seq Scan on act_.*"));
        assertThat(scanned).as("查找时整表扫描了引擎的表，见 " + table).isEmpty();
        assertThat(slow).as("p95 慢于 100 毫秒，见 " + table).isEmpty();
    }

    private List<String> engineScans() throws InterruptedException {
        Thread.sleep(UNTIL_COUNTED);
        return jdbc.sql(ENGINE_SCANS).query(String.class).list();
    }

    private long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    private static EmbeddedPostgres start() {
        try {
            return PostgresServer.stoppedLast(EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setServerConfig("shared_buffers", "1GB")
                    .setServerConfig("work_mem", "64MB")
                    .setServerConfig("max_wal_size", "8GB")
                    .start());
        } catch (IOException unstartable) {
            throw new UncheckedIOException(unstartable);
        }
    }
}
