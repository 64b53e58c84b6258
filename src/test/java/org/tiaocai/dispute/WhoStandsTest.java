package org.tiaocai.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("谁在案：送达、通知、期限和表单只取在案的当事人，取全部当事人的逐一列明")
class WhoStandsTest {

    private static final Path MAIN = Path.of("src/main/java/org/tiaocai");

    private static final Pattern EVERYBODY_EVER = Pattern.compile("\\bparties(\\(\\))?\\s*\\.of\\(");

    /** They name, count or look back: none of them addresses anybody. Whoever addresses asks for standing or reachable. */
    private static final Set<String> LOOKS_BACK = Set.of(
            "Absentees",
            "Admissions",
            "AgreedPayments",
            "AdvanceExecutionFacts",
            "AfterDeath",
            "AnswerSection",
            "ApplyCourtResult",
            "AwardFacts",
            "AwardSection",
            "AwardTaskApi",
            "CaseFilePage",
            "CaseRecords",
            "Certificates",
            "Claims",
            "ClaimsAsked",
            "ClaimsSection",
            "Classes",
            "CommonFields",
            "ConcernedAreTold",
            "ConflictCheck",
            "CorrectionsSection",
            "CourtMessages",
            "CourtRoad",
            "DemoArbitration",
            "DemoMishaps",
            "DemoSideRoads",
            "DocumentsSection",
            "Effects",
            "FeedbackApi",
            "FollowMotion",
            "FollowUpProcess",
            "FollowUpSection",
            "GoneParties",
            "HearingFacts",
            "HearingSection",
            "InspectionReaders",
            "IssueCorrection",
            "MissingRespondents",
            "LimitsSection",
            "MistakenNotices",
            "MotionSection",
            "MoveTaskApi",
            "NamedInMotions",
            "NoticeJournal",
            "OpenClaims",
            "OutsideItems",
            "PartiesSection",
            "PartyParticulars",
            "PeriodsByParty",
            "PreparationFacts",
            "PreservationFacts",
            "PreservationSection",
            "PromiseLines",
            "RecipientCopies",
            "Reopenings",
            "RuledOn",
            "SamePersons",
            "ScheduleSection",
            "ServingDesk",
            "ServingProofs",
            "ServingSection",
            "Succession",
            "SuccessionProofs",
            "Unheard");

    @Test
    @DisplayName("新的地方要么用 standing、reachable，要么写进这张表")
    void whoever_addresses_a_party_asks_who_stands() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(MAIN)) {
            for (var file :
                    files.filter(one -> one.toString().endsWith(".java")).toList()) {
                if (EVERYBODY_EVER.matcher(Files.readString(file)).find()) {
                    found.add(file.getFileName().toString().replace(".java", ""));
                }
            }
        }
        assertThat(LOOKS_BACK).containsAll(found);
    }
}
