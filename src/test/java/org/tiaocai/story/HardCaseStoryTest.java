package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.arbitration.hearing.HearingSlots;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.casefile.BroughtFiles;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.linkage.followup.Certificates;
import org.tiaocai.shared.RegistrationNumber;

/** The case that a court would look at twice, printed from the application to the certificate. */
@OnPostgres
@DisplayName("难办的一件：两名被申请人（一名公告送达、缺席）、第三人、继承人、裁决分为两份")
class HardCaseStoryTest extends PartiesStory {

    private static final Path PRINTS = Path.of("target/papers/hard");
    private static final String MISSING = "虚构样例用工有限公司";

    @Autowired
    JdbcClient tables;

    @Autowired
    Raising raising;

    @Autowired
    HearingSlots slots;

    @Autowired
    Hearings hearings;

    @Autowired
    TaskService engineTasks;

    @Autowired
    Certificates certificates;

    @Autowired
    DocumentFiles files;

    @Autowired
    BroughtFiles brought;

    @Test
    @DisplayName("从申请到生效证明，每一份都印得出来；裁决写明缺席、公告送达、继承人和另一份裁决")
    void from_the_application_to_the_certificate() throws IOException {
        var number = applied();
        third(number);
        heirs(number);
        heard(number);
        awarded(number);
        reached(number);
        bureau.travelTo(bureau.today().plusDays(60));
        var heir = party(number, "虚构继承人甲");
        var served = documents.of(RegistrationNumber.of(number)).stream()
                .filter(paper -> paper.code().equals("D507"))
                .findFirst()
                .orElseThrow();
        bureau.as("liaison", () -> certificates.issue(RegistrationNumber.of(number), served.id(), heir));

        assertThat(codes(number))
                .contains(
                        "D301", "D306", "D307", "D401", "D402", "D403", "D410", "D410-2", "D417", "D417-2", "D424",
                        "D405", "D501", "D506", "D507", "D514", "D607");
        for (var code : List.of("D506", "D507")) {
            assertThat(Jsoup.parse(page(number, code)).text())
                    .contains(MISSING, "缺席", "公告", "虚构继承人甲", "虚构第三方有限公司", "其他裁决事项", "书记员　某clerk")
                    .doesNotContain("登记号", number);
        }
        printed(number);
    }

    private String applied() {
        var employer = Forms.employer();
        var missing = party("RESPONDENT", "ORGANISATION", MISSING);
        var wages = claim("WAGES", 9_000);
        wages.put("fromDay", "2025-10-01");
        wages.put("toDay", "2025-12-31");
        var form = Forms.dispute(MONDAY, "parties", List.of(Forms.worker(), employer, missing));
        form.put("claims", List.of(wages, claim("UNLAWFUL_TERMINATION_DAMAGES", 62_000)));
        var number = underWay(form);
        reached(number);
        assertThat(documents.of(RegistrationNumber.of(number)).stream()
                        .filter(paper -> paper.code().equals("D424"))
                        .map(paper -> Jsoup.parse(documents
                                        .page(RegistrationNumber.of(number), paper.id())
                                        .orElseThrow())
                                .text())
                        .filter(text -> text.contains("《应诉通知书》")))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .contains("申请人欧阳试样", "案由：", "9000.00 元", "答辩期限", "举证期限", "不影响仲裁程序的进行", "可以缺席裁决"));
        return number;
    }

    private void third(String number) {
        raised(
                number,
                MotionKind.JOINDER,
                "ground",
                "INTERESTED_THIRD",
                "partySide",
                "THIRD_PARTY",
                "partyKind",
                "ORGANISATION",
                "partyName",
                "虚构第三方有限公司",
                "partyRepresentative",
                "虚构代表");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        reached(number);
    }

    private void heirs(String number) {
        raised(
                number,
                MotionKind.SUSPENSION,
                "ground",
                "WORKER_DIED",
                "goneOn",
                MONDAY.toString(),
                "goneProof",
                "死亡医学证明书样例");
        decided("head", number, "approveMotion", "GRANTED");
        raised(
                number,
                MotionKind.SUCCESSION,
                "ground",
                "WORKER_DIED",
                "partyKind",
                "PERSON",
                "persons",
                List.of(heir("虚构继承人甲"), heir("虚构继承人乙")));
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        complete("arbitrator", number, "endSuspension", Map.of("reason", "继承人参加仲裁"));
        reached(number);
        bureau.travelTo(bureau.today().plusDays(40));
        if (mainTasks(number).contains("confirmAddresses")) {
            addressesConfirmed(number);
        }
        reached(number);
    }

    private void heard(String number) {
        assertThat(mainTasks(number)).contains("arrangeHearing");
        tables.sql("delete from booked_slot").update();
        complete(
                "clerk",
                number,
                "arrangeHearing",
                Map.of(
                        "room",
                        "joint-room-1",
                        "startsAt",
                        weekday(bureau.today().plusDays(45)) + "T09:00",
                        "shortNoticeAgreed",
                        false));
        reached(number);
        bureau.travelTo(
                hearings.planned(RegistrationNumber.of(number)).orElseThrow().hearingOn());
        var attendance = parties.standing(RegistrationNumber.of(number)).stream()
                .map(one -> said(one, one.name().equals(MISSING) ? "ABSENT" : "PRESENT"))
                .toList();
        var sheet = new HashMap<String, Object>(Map.of(
                "open",
                true,
                "applicant",
                "PRESENT",
                "respondent",
                "PRESENT",
                "attendance",
                attendance,
                "recusalAsked",
                true,
                "mediationAttempted",
                true,
                "record",
                "问：对请求有无变更？\n答：没有。"));
        bureau.complete("arbitrator", number, "holdHearing", sheet, Map.of("hearingOutcome", "CONCLUDED"));
    }

    private void awarded(String number) {
        deliberated(number);
        var heirs = List.of(party(number, "虚构继承人甲"), party(number, "虚构继承人乙"));
        var firms = side(number, Side.RESPONDENT).stream().map(Party::id).toList();
        complete(
                leader(number),
                number,
                "decideItems",
                Map.of(
                        "items",
                        List.of(
                                Map.of(
                                        "claim",
                                        1,
                                        "ruling",
                                        "GRANTED",
                                        "amount",
                                        9_000,
                                        "creditors",
                                        heirs,
                                        "debtors",
                                        firms,
                                        "liability",
                                        "JOINT"),
                                Map.of(
                                        "claim",
                                        2,
                                        "ruling",
                                        "GRANTED",
                                        "amount",
                                        62_000,
                                        "creditors",
                                        heirs,
                                        "debtors",
                                        firms,
                                        "liability",
                                        "JOINT"))));
        madeFromItems(number);
        reached(number);
    }

    /** Whoever is there signs; who cannot be found is told by public notice, and thirty days pass. */
    private void reached(String number) {
        var missing = party(number, MISSING);
        var today = bureau.today();
        for (var task : waiting(number, "serveDocument", missing)) {
            bureau.completeTask("service", task, notice(number, "社区的证明", "ground", "WHEREABOUTS_UNKNOWN"), Map.of());
        }
        for (var task : waiting(number, "announceDocument", missing)) {
            bureau.completeTask("service", task, notice(number, "刊出的公告", "address", "本区公告栏"), Map.of());
        }
        everythingServed(number, today);
        bureau.travelTo(today.plusDays(31));
    }

    private List<String> waiting(String number, String task, long recipient) {
        return engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(task)
                .processVariableValueEquals("recipientId", recipient)
                .list()
                .stream()
                .map(one -> one.getId())
                .toList();
    }

    private Map<String, Object> notice(String number, String proof, String field, String value) {
        WrittenBefore.forget(tables);
        var form = new HashMap<String, Object>(Map.of(
                "method",
                "PUBLIC_NOTICE",
                "day",
                bureau.today().toString(),
                "firstServer",
                "service",
                "secondServer",
                "service2",
                "account",
                "登记住所无人，邻居均不知去向"));
        form.put(field, value);
        form.put("proofId", brought.photo(RegistrationNumber.of(number), proof));
        return form;
    }

    private static Map<String, Object> heir(String name) {
        var heir = party("APPLICANT", "PERSON", name);
        heir.put("identityNumber", null);
        heir.put("kinship", "子女");
        heir.put("kinshipProof", "户口簿样例");
        return heir;
    }

    private static LocalDate weekday(LocalDate day) {
        return day.plusDays(Math.max(0, 8 - day.getDayOfWeek().getValue()) % 7);
    }

    private long party(String number, String name) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void raised(String number, MotionKind kind, Object... fields) {
        bureau.as("clerk", () -> raising.raise(number, kind, fields));
    }

    /** In the order in which they were made; of several of a kind the first. */
    private void printed(String number) throws IOException {
        Files.createDirectories(PRINTS);
        var seen = new ArrayList<String>();
        for (var paper : documents.of(RegistrationNumber.of(number))) {
            if (!seen.contains(paper.code())) {
                seen.add(paper.code());
                var file = files.file(RegistrationNumber.of(number), paper.id(), FileFormat.PDF)
                        .orElseThrow();
                var name = "%02d-%s %s.pdf".formatted(seen.size(), paper.code(), paper.title());
                Files.write(PRINTS.resolve(name), file.content());
            }
        }
        assertThat(seen).hasSizeGreaterThan(15);
    }
}
