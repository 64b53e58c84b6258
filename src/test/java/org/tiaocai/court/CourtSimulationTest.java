package org.tiaocai.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.award.ResultDocuments;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.doors.Doors;
import org.tiaocai.linkage.followup.AwardNumbers;
import org.tiaocai.linkage.followup.Certificates;
import org.tiaocai.linkage.preservation.PreservationProcess;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.CourtMachine;
import org.tiaocai.story.CourtStory;
import org.tiaocai.story.Inbox;
import org.tiaocai.walk.Dice;

/**
 * Forty awards in court, a thousand in the profile {@code full}, whose seed is printed with what came of them. What went
 * wrong in one is played again alone: {@code -Dtiaocai.court.only=148,199} counts from zero.
 */
@DisplayName("法院模拟")
class CourtSimulationTest extends CourtStory {

    private static final Logger LOG = LoggerFactory.getLogger(CourtSimulationTest.class);
    private static final long SEED = Long.getLong("tiaocai.court.seed", 20_261_127L);
    private static final int CASES = Integer.getInteger("tiaocai.court.cases", 40);
    private static final String ONLY = System.getProperty("tiaocai.court.only", "");
    private static final LastDays LAST_DAYS = new LastDays(2026);

    @Autowired
    Inbox inbound;

    @Autowired
    Tables packagesAndCases;

    @Autowired
    Desk desk;

    @Autowired
    CourtInvariants invariants;

    @Autowired
    Doors doors;

    @Autowired
    OverdueInCourt overdue;

    @Autowired
    Certificates certificates;

    @Autowired
    PreservationProcess preservation;

    @Autowired
    ResultDocuments papers;

    @Autowired
    AwardNumbers awardNumbers;

    @Autowired
    Parties people;

    @BeforeEach
    void nothingHasArrived() {
        noPackagesYet();
    }

    @Test
    @DisplayName("立案、裁判、撤销、保全迟到、重复、乱序、损坏：每一步之后，登记与法律一致")
    void whatever_the_courts_send_the_law_is_kept() throws IOException {
        var report = new Report();
        var started = Instant.now();
        var courts = courts(report);
        var timetables = new Timetables(report);
        var badLetters = new BadLetters();
        var office = new Simulation.Office(bureau(), desk, invariants, doors, certificates, preservation);
        for (var index : indexes()) {
            bureau().travelTo(FIRST_DAY);
            var dice = new Dice(SEED + index);
            try {
                if (dice.in(10)) {
                    overdue.play(withoutAnAward(), courts, dice, report);
                } else {
                    new Simulation(awarded(dice), dice, report, courts, timetables, badLetters, office).play();
                }
            } catch (RuntimeException astray) {
                report.violations.add("种子 " + SEED + " 的第 " + index + " 案走不下去：" + astray);
                courts.startAfresh();
            }
        }
        var words =
                "种子 " + SEED + "，" + Duration.between(started, Instant.now()).toSeconds() + " 秒\n" + report;
        LOG.info(words);
        Files.createDirectories(Path.of("target/walk"));
        Files.writeString(Path.of("target/walk/court.txt"), words);
        assertThat(report.violations).isEmpty();
        assertThat(report.missing(Variety.MUST_OCCUR)).isEmpty();
        assertThat(engineTables()).doesNotContain("欧阳试样", "工友样", "虚构样例机械有限公司");
    }

    private static int[] indexes() {
        return ONLY.isEmpty()
                ? IntStream.range(0, CASES).toArray()
                : Arrays.stream(ONLY.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    private BothCourts courts(Report report) {
        var basic = new CourtMachine(Timetables.BASIC);
        var higher = new CourtMachine(Timetables.INTERMEDIATE);
        return new BothCourts(
                new Exchange(Timetables.BASIC, basic, higher, inbound, packagesAndCases, report),
                new Exchange(Timetables.INTERMEDIATE, higher, basic, inbound, packagesAndCases, report));
    }

    private CaseInCourt awarded(Dice dice) {
        var number = dice.in(20) ? splitAward() : awarded(dice.in(40) ? dice.upTo(2) + 1 : 1, dice.in(50));
        var workers = of(number, Side.APPLICANT);
        var employer = of(number, Side.RESPONDENT).get(0);
        var all = papers.of(number).stream()
                .map(paper -> new CaseInCourt.Paper(
                        paper.documentId(),
                        awardNumbers.of(number, paper.documentId()).orElseThrow(),
                        new AwardInLaw(
                                paper.kind() == ResultKind.FINAL_AWARD,
                                paper.madeOn(),
                                Set.copyOf(workers),
                                employer,
                                LAST_DAYS)))
                .toList();
        return new CaseInCourt(number, workers, employer, all);
    }

    private List<Long> of(RegistrationNumber number, Side side) {
        return people.of(number).stream()
                .filter(party -> party.side() == side)
                .map(Party::id)
                .toList();
    }
}
