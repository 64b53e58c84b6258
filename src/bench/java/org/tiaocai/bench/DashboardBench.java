package org.tiaocai.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tiaocai.figures.projection.Rebuild;
import org.tiaocai.figures.steps.HeatQuestions;
import org.tiaocai.figures.views.View;
import org.tiaocai.shared.Period;
import org.tiaocai.story.PostgresServer;

/** 看板速度: every view at full volume, beside what the engine's history would take for the like of it. */
@SpringBootTest
@ActiveProfiles("test")
class DashboardBench {

    private static final long CLOSED = Long.getLong("bench.closed", 1_000_000);
    private static final long OPEN = Long.getLong("bench.open", 200_000);
    private static final int TIMES = 40;
    private static final int TIMES_OF_HISTORY = 3;
    private static final Period YEAR = new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 12));
    private static final double MEDIAN_BOUND = 100;
    private static final double P95_BOUND = 300;

    /** As a small server is set up, not as the least one starts by default. */
    private static final EmbeddedPostgres SERVER = start();

    @Autowired
    List<View> views;

    @Autowired
    Rebuild rebuild;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    HeatQuestions heat;

    @Autowired
    HistoryService history;

    @Autowired
    RepositoryService repository;

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        properties.add("spring.datasource.url", () -> SERVER.getJdbcUrl("postgres", "postgres"));
        properties.add("spring.datasource.username", () -> "postgres");
        properties.add("spring.datasource.password", () -> "postgres");
    }

    @Test
    void every_view_answers_at_once() throws IOException, SQLException {
        ClockUtil.setCurrentTime(Date.from(LocalDate.of(2026, 11, 15).atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant()));
        var definition = repository.createProcessDefinitionQuery().processDefinitionKey("mediation").latestVersion().singleResult().getId();
        var lines = new ArrayList<String>();
        var filled = seconds(() -> MadeUpHouse.fill(database, CLOSED, OPEN, "mediation", definition));
        var rebuilt = seconds(rebuild::everything);
        seconds(() -> jdbc.sql("vacuum analyze").update());
        lines.add("# 看板速度 · How fast the managers' pages answer");
        lines.add("");
        lines.add(text("%,d 件已办结、%,d 件未结案件，PostgreSQL 15，%d 个处理器。造数 %.0f 秒，全部重算 %.0f 秒；figure_entry %,d 行，figure_day %,d 行，step_day %,d 行，open_step %,d 行。", CLOSED, OPEN, Runtime.getRuntime().availableProcessors(), filled, rebuilt, rows("figure_entry"), rows("figure_day"), rows("step_day"), rows("open_step")));
        lines.add("");
        lines.add("`mvn -Pbench verify` makes this table: each page's whole set of queries for the year 2026, asked " + TIMES + " times; beside it the same kind of figures asked through the engine's history API over an equal number of cases, " + TIMES_OF_HISTORY + " times, where the API has an answer at all.");
        lines.add("");
        lines.add("| 页面 View | 中位 median ms | p95 ms | 引擎历史接口 history API, median ms | 倍数 ratio |");
        lines.add("|---|---:|---:|---:|---:|");
        var asked = new HistoryQuestions(history, definition).byView();
        var slow = new ArrayList<String>();
        for (var view : views.stream().sorted(Comparator.comparingInt(View::order)).toList()) {
            time(view.title(), () -> view.show(YEAR), asked.get(view.key()), lines, slow);
        }
        heat.byPage().forEach((name, page) -> time(name.split(":")[1], page, asked.get(name.split(":")[0]), lines, slow));
        lines.add("");
        lines.addAll(QueryPlans.of(jdbc));
        var table = Path.of("target", "dashboard-bench.md");
        Files.write(table, lines);
        assertThat(slow).as("慢于中位 100 毫秒或者 p95 300 毫秒的页面，见 " + table).isEmpty();
    }

    private static void time(String title, Runnable page, @Nullable Runnable history, List<String> lines, List<String> slow) {
        var ours = Timed.of(TIMES, page);
        lines.add(line(title, ours, history == null ? null : Timed.of(TIMES_OF_HISTORY, history)));
        if (ours.median() > MEDIAN_BOUND || ours.p95() > P95_BOUND) {
            slow.add(title);
        }
    }

    private static String line(String title, Timed ours, @Nullable Timed theirs) {
        return theirs == null
                ? text("| %s | %.1f | %.1f | — | — |", title, ours.median(), ours.p95())
                : text("| %s | %.1f | %.1f | %.0f | %.0f |", title, ours.median(), ours.p95(), theirs.median(), theirs.median() / ours.median());
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

    private interface Act {
        void run() throws IOException, SQLException;
    }

    private static double seconds(Act act) throws IOException, SQLException {
        var begin = System.nanoTime();
        act.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
