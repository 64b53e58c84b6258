package org.tiaocai.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.award.ResultDocuments.ResultDocument;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.linkage.followup.CourtRoad;
import org.tiaocai.linkage.followup.Effect;
import org.tiaocai.linkage.followup.Effects;
import org.tiaocai.linkage.followup.Filed;
import org.tiaocai.linkage.followup.ProceedingKind;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** From an award that has been made to what courts and commission tell each other about it. */
abstract class LinkageStory extends AwardStory {

    static final String BASIC = "district-court";
    static final String INTERMEDIATE = "intermediate-court";

    @Autowired
    CourtRoad road;

    @Autowired
    Effects effects;

    @Autowired
    TaskService taskService;

    @BeforeEach
    void outsiders() {
        bureau.colleague("liaison", Groups.LIAISON);
        bureau.colleague("archivist", Groups.ARCHIVIST);
        bureau.colleague("reviewer", Groups.FILE_REVIEWER);
        bureau.colleague("court", Groups.COURT, "court-district");
        bureau.colleague("court2", Groups.COURT, "court-intermediate");
    }

    /** An award of that sum, made today and on its way to the parties: final up to 30,120 yuan. */
    String awarded(int sum) {
        var number = heardBySole(claim("WAGES", sum));
        deliberated(number);
        decided(number, ruling(number, 1, "GRANTED", sum));
        madeFromItems(number);
        return number;
    }

    String nonFinal() {
        return awarded(40_000);
    }

    String finalAward() {
        return awarded(1_000);
    }

    /** One award for three workers with the same claim. */
    String collective(int sum) {
        return collective(3, sum);
    }

    String collective(int howMany, int sum) {
        var form = Forms.dispute(MONDAY);
        var workers = new ArrayList<Object>();
        for (var ordinal = 1; ordinal <= howMany; ordinal++) {
            var worker = new HashMap<>(Forms.worker());
            worker.put("name", "工友样" + ordinal);
            worker.remove("identityNumber");
            workers.add(worker);
        }
        workers.add(Forms.employer());
        form.put("parties", workers);
        form.put("workersConcerned", howMany);
        form.put("claims", List.of(claim("WAGES", howMany * sum)));
        var number = claimed(form, MONDAY);
        tribunals.seat(number, "arbitrator", org.tiaocai.arbitration.tribunal.Seat.SOLE);
        tribunals.seat(number, "clerk", org.tiaocai.arbitration.tribunal.Seat.CLERK);
        bureau.start("award", number.value());
        deliberated(number.value());
        var items = workersOf(number.value()).stream()
                .map(worker -> {
                    var item = ruling(number.value(), 1, "GRANTED", sum);
                    item.put("party", worker);
                    return item;
                })
                .toList();
        complete(leader(number.value()), number.value(), "decideItems", Map.of("items", items));
        madeFromItems(number.value());
        return number.value();
    }

    List<Long> workersOf(String number) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.side() == Side.APPLICANT)
                .map(Party::id)
                .toList();
    }

    long employer(String number) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.side() == Side.RESPONDENT)
                .findFirst()
                .orElseThrow()
                .id();
    }

    ResultDocument paper(String number) {
        return results.of(RegistrationNumber.of(number)).get(0);
    }

    /** The party signs for the award on the day, which is today. */
    void receives(String number, long party, LocalDate on) {
        bureau.travelTo(on);
        var task = taskService
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("serveDocument")
                .processVariableValueEquals("recipientId", party)
                .list()
                .get(0);
        bureau.completeTask("service", task.getId(), Bureau.signedFor(on), Map.of());
    }

    void allReceive(String number, LocalDate on) {
        bureau.travelTo(on);
        everythingServed(number, on);
    }

    long suit(String number, long party, String docketNo, LocalDate on, Long... about) {
        return road.filed(
                RegistrationNumber.of(number),
                paper(number).documentId(),
                party,
                new Filed(ProceedingKind.SUIT, BASIC, docketNo + " " + number, on),
                Set.of(about));
    }

    long settingAside(String number, String docketNo, LocalDate on, Long... about) {
        return road.filed(
                RegistrationNumber.of(number),
                paper(number).documentId(),
                employer(number),
                new Filed(ProceedingKind.SETTING_ASIDE, INTERMEDIATE, docketNo + " " + number, on),
                Set.of(about));
    }

    /** The court's result took effect and reached everybody today. */
    void ended(String number, long proceeding, ProceedingResult result) {
        var receipts = new HashMap<Long, LocalDate>();
        parties.of(RegistrationNumber.of(number)).forEach(party -> receipts.put(party.id(), bureau.today()));
        road.decided(proceeding, result, bureau.today(), receipts);
    }

    Effect effect(String number, long worker) {
        return effects.of(RegistrationNumber.of(number), paper(number).documentId(), worker)
                .get(0);
    }

    Effect effect(String number) {
        return effect(number, worker(number));
    }

    List<String> followUps(String number) {
        return bureau.processes(number).stream()
                .filter("award-follow-up"::equals)
                .toList();
    }
}
