package org.tiaocai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.OnPostgres;
import org.tiaocai.story.StoryTest;

/** Sixty arbitrations, two thousand in the profile {@code full}, whose seed is printed with what came of them. */
@OnPostgres
@StoryTest
@DisplayName("随机漫步：仲裁案件")
class RandomWalkTest {

    private static final Logger LOG = LoggerFactory.getLogger(RandomWalkTest.class);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final long SEED = Long.getLong("tiaocai.walk.seed", 20_261_124L);
    private static final int CASES = Integer.getInteger("tiaocai.walk.cases", 60);
    private static final int TOLD_EVERY = 20;
    /** So many cases end in one more way at least, up to six. */
    private static final int CASES_AN_OUTCOME = 10;

    @Autowired
    Bureau bureau;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Walk walk;

    @Autowired
    JdbcClient tables;

    @BeforeEach
    void staff() {
        colleagues.come();
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("每一步之后：有任务或者有等待，结案的没有遗留，期限前后一致")
    void whatever_happens_the_rules_hold() throws IOException {
        var report = new Walk.Report();
        for (var index = 0; index < CASES; index++) {
            tables.sql("delete from booked_slot").update();
            bureau.travelTo(MONDAY);
            var dice = new Dice(SEED + index);
            walk.walk(filed(dice), dice, report);
            if ((index + 1) % TOLD_EVERY == 0) {
                LOG.info("{}", report);
            }
        }
        var words = "种子 " + SEED + "\n" + report;
        LOG.info(words);
        Files.createDirectories(Path.of("target/walk"));
        Files.writeString(Path.of("target/walk/arbitration.txt"), words);
        assertThat(report.violations).isEmpty();
        assertThat(report.outcomes).hasSizeGreaterThan(Math.min(6, CASES / CASES_AN_OUTCOME));
    }

    private RegistrationNumber filed(Dice dice) {
        var form = Forms.dispute(MONDAY, "wageArrearsEvident", true);
        form.put("parties", parties(dice));
        form.put("workersConcerned", dice.in(10) ? 12 : 1);
        form.put("commonClaim", true);
        form.put(
                "claims",
                dice.in(50)
                        ? List.of(Map.of("type", "WAGES", "amount", 12_000))
                        : List.of(
                                Map.of("type", "WAGES", "amount", 50_000),
                                Map.of("type", "SEVERANCE", "amount", 9_000),
                                Map.of("type", "REINSTATEMENT")));
        if (dice.in(50)) {
            form.put("road", "ARBITRATION");
            form.put("receivedOn", MONDAY.minusDays(dice.upTo(12)).toString());
            return RegistrationNumber.of(bureau.register(form));
        }
        var number = bureau.register(form);
        bureau.complete(
                "registrar",
                number,
                "adviseOnRoute",
                Map.of("explanation", "已释明", "referredTo", "INSPECTION"),
                Map.of("route", "ARBITRATION"));
        return RegistrationNumber.of(number);
    }

    /** Usually one on each side; at times a second employer, or three workers together. */
    private static List<Map<String, Object>> parties(Dice dice) {
        var all = new ArrayList<>(List.of(Forms.worker(), Forms.employer()));
        if (dice.in(25)) {
            all.add(Map.of("side", "RESPONDENT", "kind", "ORGANISATION", "name", "样例用人乙有限公司"));
        }
        if (dice.in(20)) {
            List.of("样例乙", "样例丙").forEach(name -> all.add(Map.of("side", "APPLICANT", "kind", "PERSON", "name", name)));
        }
        return all;
    }
}
