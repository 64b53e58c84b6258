package org.tiaocai.scheduling.planning;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A replan beside what a person with a calendar would do; mvn verify replans few, the profile full three hundred. */
@DisplayName("重新排期")
class ReplanTest {

    private static final Logger LOG = LoggerFactory.getLogger(ReplanTest.class);
    private static final int SESSIONS = Integer.getInteger("tiaocai.plan.sessions", 40);
    private static final int STEPS = Integer.getInteger("tiaocai.plan.steps", 40);

    @ParameterizedTest(name = "种子 {0}")
    @DisplayName("一人突然请假：没有冲突；没有时段的不比逐场顺延多，每多排上一场，至多另动三场")
    @ValueSource(longs = {1, 2, 3})
    void after_a_sudden_leave(long seed) throws IOException {
        var both = replanned(seed, 80);
        assertThat(both.planned().disturbed() - both.greedy().disturbed())
                .isLessThanOrEqualTo(
                        3 * (both.greedy().unplaced() - both.planned().unplaced()));
    }

    @ParameterizedTest(name = "种子 {0}")
    @DisplayName("几乎没有空位时：没有冲突，没有时段的不比逐场顺延多")
    @ValueSource(longs = {1, 2, 3})
    void in_a_house_that_is_full(long seed) throws IOException {
        replanned(seed, 99);
    }

    @Test
    @DisplayName("同一份总表、同样的步数，方案相同")
    void the_same_docket_gives_the_same_plan() {
        var end = new TerminationConfig().withStepCountLimit(50);
        var one = new TimetableSolver(end).solve(new SuddenLeave(4, 20, 80).timetable());
        var other = new TimetableSolver(end).solve(new SuddenLeave(4, 20, 80).timetable());
        assertThat(one.sessions().stream().map(PlannedSession::place))
                .containsExactlyElementsOf(
                        other.sessions().stream().map(PlannedSession::place).toList());
    }

    private record Both(Timetable greedy, Timetable planned) {}

    private static Both replanned(long seed, int full) throws IOException {
        var greedy = new SuddenLeave(seed, SESSIONS, full).timetable();
        var troubled = greedy.unplaced();
        GreedyRepair.repair(greedy);
        var solver = new TimetableSolver(new TerminationConfig().withStepCountLimit(STEPS));
        var started = System.nanoTime();
        var planned = solver.solve(new SuddenLeave(seed, SESSIONS, full).timetable());
        report(seed, full, troubled, greedy, planned, (System.nanoTime() - started) / 1e9);

        assertThat(troubled).isPositive();
        assertThat(greedy.clashes()).isZero();
        assertThat(planned.clashes()).isZero();
        assertThat(planned.unplaced()).isLessThanOrEqualTo(greedy.unplaced());
        return new Both(greedy, planned);
    }

    private static void report(long seed, int full, long troubled, Timetable greedy, Timetable planned, double seconds)
            throws IOException {
        var line = String.format(
                Locale.ROOT,
                "种子 %d，%d 场，占用 %d%%，受影响 %d 场：逐场顺延 变动 %d、无时段 %d、共推迟 %d 天；方案 变动 %d、无时段 %d、共推迟 %d 天，%.1f 秒，变动之比 %.2f%n",
                seed,
                planned.sessions().size(),
                full,
                troubled,
                greedy.disturbed(),
                greedy.unplaced(),
                greedy.daysOfDelay(),
                planned.disturbed(),
                planned.unplaced(),
                planned.daysOfDelay(),
                seconds,
                planned.disturbed() / (double) Math.max(1, greedy.disturbed()));
        LOG.info(line);
        Files.createDirectories(Path.of("target/planning"));
        Files.writeString(Path.of("target/planning/replan-" + seed + "-" + full + ".txt"), line);
    }
}
