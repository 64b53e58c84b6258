package org.tiaocai.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.hearing.HearingSlots;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** Cases on the whole road, with agents on both sides, whose papers are read as the other side's lawyer would. */
abstract class PaperWordsStory extends AwardStory {

    @Autowired
    HearingSlots slots;

    @Autowired
    Hearings hearings;

    /** Accepted on Monday; the worker has a lawyer, the employer one of its staff; the tribunal sits. */
    String accepted(String mainClaim) {
        var worker = Forms.worker();
        worker.put(
                "agents",
                List.of(Map.of(
                        "name",
                        "虚构律",
                        "kind",
                        "LAWYER",
                        "firm",
                        "虚构律师事务所",
                        "powers",
                        "SPECIAL",
                        "documents",
                        List.of("POWER_OF_ATTORNEY", "LICENCE"))));
        var form = Forms.dispute(MONDAY, "parties", List.of(worker, Forms.employer()));
        form.put("claims", List.of(claim(mainClaim, 1_000), claim("REINSTATEMENT", null)));
        var number = filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        return number;
    }

    /** The same, served and answered, waiting for the day of its hearing. */
    String prepared() {
        var number = accepted("WAGES");
        everythingServed(number, MONDAY);
        addressesConfirmed(number);
        bureau.complete(
                "clerk",
                number,
                "receiveAnswer",
                Map.of("on", MONDAY.toString(), "summary", "不同意支付。"),
                Map.of("answering", "ANSWERED"));
        everythingServed(number, MONDAY);
        return number;
    }

    void arranged(String number) {
        tables.sql("delete from booked_slot").update();
        complete(
                "clerk",
                number,
                "arrangeHearing",
                slots.first(RegistrationNumber.of(number), false).orElseThrow());
        everythingServed(number, bureau.today());
        bureau.travelTo(
                hearings.planned(RegistrationNumber.of(number)).orElseThrow().hearingOn());
    }

    void held(String number, List<Long> agentsPresent, List<Long> throughAgents) {
        var sheet = new HashMap<String, Object>(Map.of(
                "open",
                true,
                "applicant",
                "PRESENT",
                "respondent",
                "PRESENT",
                "recusalAsked",
                true,
                "mediationAttempted",
                true,
                "record",
                "庭审笔录"));
        sheet.put("agentsPresent", agentsPresent);
        sheet.put("throughAgents", throughAgents);
        bureau.complete("clerk", number, "holdHearing", sheet, Map.of("hearingOutcome", "CONCLUDED"));
    }

    Party side(String number, Side side) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.side() == side)
                .findFirst()
                .orElseThrow();
    }

    /** The words of the last paper of the kind. */
    String words(String number, String code) {
        return Jsoup.parse(documents
                        .page(RegistrationNumber.of(number), last(number, code))
                        .orElseThrow())
                .body()
                .text();
    }

    long last(String number, String code) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .filter(paper -> paper.code().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("没有 " + code))
                .id();
    }

    static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
