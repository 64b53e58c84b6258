package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.alerts.Sweep;
import org.tiaocai.shared.RegistrationNumber;

/**
 * A year of mediations that nobody attends to, with the job executor down for random stretches and two nodes sweeping at
 * once: every warning comes, none comes twice. What is expected is counted here day by day, from nothing but the start
 * and the last day.
 */
@DisplayName("故障注入：一年里作业执行器时断时续")
class SweepYearTest extends MediationStory {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final int CASES = 40;

    @Autowired
    Sweep sweep;

    @Autowired
    JdbcClient jdbc;

    private final Set<String> expected = new HashSet<>();
    private final Set<LocalDate> executorDown = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 20261123})
    @DisplayName("漏报为零，重报为零")
    void a_year_with_an_unreliable_job_executor(long seed) throws Exception {
        var random = new Random(seed);
        breakDowns(random);
        var starts = starts(random);
        var numbers = new ArrayList<RegistrationNumber>();
        try (var nodes = new Nodes()) {
            for (var day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                bureau.travelWithoutJobs(day.atTime(0, 1));
                if (!executorDown.contains(day)) {
                    bureau.runDueJobs();
                }
                bureau.travelWithoutJobs(day.atTime(8, 0));
                nodes.sweep();
                for (var each : starts.getOrDefault(day, List.of())) {
                    numbers.add(begun(day, each));
                }
            }
        }
        numbers.forEach(this::expect);

        var raised = raised(numbers);
        report(seed, raised);
        assertThat(new HashSet<>(raised)).as("漏报或者多报").isEqualTo(expected);
        assertThat(raised).as("重报").doesNotHaveDuplicates();
        assertThat(raised).as("停摆确实造成过漏过的期限").anyMatch(alert -> alert.endsWith("MISSED"));
        assertThat(raised).filteredOn(alert -> alert.endsWith("HALF")).hasSize(CASES);
    }

    /** A third of the year in stretches of one to twelve days. */
    private void breakDowns(Random random) {
        while (executorDown.size() < 120) {
            var from = FIRST.plusDays(random.nextInt(350));
            IntStream.range(0, 1 + random.nextInt(12)).forEach(day -> executorDown.add(from.plusDays(day)));
        }
    }

    private static Map<LocalDate, List<Integer>> starts(Random random) {
        var starts = new HashMap<LocalDate, List<Integer>>();
        for (int i = 0; i < CASES; i++) {
            var day = FIRST.plusDays(random.nextInt(320));
            starts.computeIfAbsent(day, none -> new ArrayList<>()).add(i);
        }
        return starts;
    }

    private RegistrationNumber begun(LocalDate day, int nth) {
        var number = bureau.register(Forms.dispute(day));
        bureau.complete(
                "registrar",
                number,
                "seekMediationConsent",
                Map.of(),
                Map.of("applicantConsent", "WILLING", "respondentConsent", "WILLING", "consentOn", day.toString()));
        bureau.complete(
                "coordinator",
                number,
                "acceptMediation",
                Map.of("acceptedOn", day.toString(), "organisation", "institute-mediation-centre"),
                Map.of("mediationAcceptance", "ACCEPTED"));
        return RegistrationNumber.of(number);
    }

    /** The fifteen days from acceptance, counted on the fingers. */
    private void expect(RegistrationNumber number) {
        var limit = limits.of(number).stream()
                .filter(one -> one.rule().equals("M03"))
                .findFirst()
                .orElseThrow();
        expected.add(line(limit, "HALF"));
        expected.add(line(limit, "EIGHTY"));
        expected.add(line(limit, "LAST_DAY"));
        if (executorDown.contains(limit.dueOn().plusDays(1))) {
            expected.add(line(limit, "MISSED"));
        }
    }

    private List<String> raised(List<RegistrationNumber> numbers) {
        return jdbc.sql("""
                        select c.registration_number, c.rule, a.kind from limit_alert a join running_limit c on c.id = a.limit_id
                        where c.registration_number in (:numbers) and c.rule = 'M03'""")
                .param(
                        "numbers",
                        numbers.stream().map(RegistrationNumber::value).toList())
                .query((row, nth) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                .list();
    }

    private void report(long seed, List<String> raised) throws IOException {
        var missing = expected.stream().filter(one -> !raised.contains(one)).count();
        var twice = raised.size() - new HashSet<>(raised).size();
        var folder = Files.createDirectories(Path.of("target", "clocks"));
        Files.writeString(
                folder.resolve("year-" + seed + ".txt"),
                "seed %d: %d cases, job executor down on %d days, %d warnings expected, %d raised, missing %d, twice %d%n"
                        .formatted(seed, CASES, executorDown.size(), expected.size(), raised.size(), missing, twice));
    }

    private static String line(RunningLimit limit, String kind) {
        return limit.number().value() + " " + limit.rule() + " " + kind;
    }

    /** Two nodes that sweep at the same moment. */
    private final class Nodes implements AutoCloseable {

        private final ExecutorService nodes = Executors.newFixedThreadPool(2);

        void sweep() throws Exception {
            var both = List.of(nodes.submit(sweep::run), nodes.submit(sweep::run));
            for (var one : both) {
                one.get();
            }
        }

        @Override
        public void close() {
            nodes.shutdownNow();
        }
    }
}
