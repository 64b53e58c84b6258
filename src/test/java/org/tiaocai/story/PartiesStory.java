package org.tiaocai.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.tiaocai.arbitration.ProcedureKind;
import org.tiaocai.arbitration.TribunalForm;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** Cases with several applicants and respondents, each of whom comes, keeps away or leaves alone. */
abstract class PartiesStory extends AwardStory {

    /** Notice on Monday, five working days of notice: the Monday after. */
    static final LocalDate HEARING = MONDAY.plusDays(7);

    static Map<String, Object> party(String side, String kind, String name) {
        var party = new HashMap<String, Object>();
        party.put("side", side);
        party.put("kind", kind);
        party.put("name", name);
        return party;
    }

    /** 申请人虚构一 … against 被申请人样例一公司 …. */
    static Map<String, Object> dispute(int applicants, int respondents) {
        var parties = new ArrayList<Map<String, Object>>();
        IntStream.rangeClosed(1, applicants).forEach(one -> parties.add(party("APPLICANT", "PERSON", "虚构申" + one)));
        IntStream.rangeClosed(1, respondents)
                .forEach(one -> parties.add(party("RESPONDENT", "ORGANISATION", "虚构样例" + one + "号有限公司")));
        return Forms.dispute(MONDAY, "parties", parties);
    }

    /** Accepted, with its tribunal; only the hearing runs. Everybody has the notice of it on Monday. */
    String noticed(int applicants, int respondents) {
        var number = claimed(dispute(applicants, respondents), MONDAY);
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        tribunals.seat(number, "clerk", Seat.CLERK);
        bureau.start("hearing", number.value());
        arranged(number.value());
        everythingServed(number.value(), MONDAY);
        return number.value();
    }

    /** Accepted, the parties on their way to be served, with its tribunal; motions can be raised. */
    String underWay(Map<String, Object> form) {
        var number = filedAndAccepted(form, ProcedureKind.ORDINARY, TribunalForm.SOLE);
        complete(
                "head",
                number,
                "appointTribunal",
                Map.of("presiding", "arbitrator", "members", List.of(), "clerk", "clerk"));
        return number;
    }

    void decided(String by, String number, String task, String decision) {
        bureau.complete(by, number, task, Map.of("reason", "经审查"), Map.of("motionDecision", decision));
    }

    void arranged(String number) {
        tables.sql("delete from booked_slot").update();
        complete(
                "clerk",
                number,
                "arrangeHearing",
                Map.of("room", "joint-room-1", "startsAt", HEARING + "T09:00", "shortNoticeAgreed", false));
    }

    List<Party> side(String number, Side side) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.side() == side)
                .toList();
    }

    Party applicant(String number, int which) {
        return side(number, Side.APPLICANT).get(which - 1);
    }

    Party respondent(String number, int which) {
        return side(number, Side.RESPONDENT).get(which - 1);
    }

    List<String> standing(String number) {
        return parties.standing(RegistrationNumber.of(number)).stream()
                .map(Party::name)
                .toList();
    }

    static Map<String, Object> said(Party party, String came) {
        return Map.of("party", party.id(), "came", came);
    }

    @SafeVarargs
    final void held(String number, String outcome, Map<String, Object>... attendance) {
        held(number, outcome, "PRESENT", "PRESENT", attendance);
    }

    @SafeVarargs
    final void held(
            String number, String outcome, String applicant, String respondent, Map<String, Object>... attendance) {
        var sheet = new HashMap<String, Object>();
        sheet.put("open", true);
        sheet.put("applicant", applicant);
        sheet.put("respondent", respondent);
        sheet.put("attendance", List.of(attendance));
        sheet.put("recusalAsked", true);
        sheet.put("mediationAttempted", true);
        sheet.put("record", "庭审经过样例。");
        bureau.complete("arbitrator", number, "holdHearing", sheet, Map.of("hearingOutcome", outcome));
    }

    /** The last paper of the kind, as it is printed. */
    String page(String number, String code) {
        var last = documents.of(RegistrationNumber.of(number)).stream()
                .filter(paper -> paper.code().equals(code))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("没有 " + code));
        return documents.page(RegistrationNumber.of(number), last.id()).orElseThrow();
    }

    /** On whom the papers of the kind are served. */
    List<String> servedOn(String number, String code) {
        return tables.sql("""
                        select p.name from document_service s join document d on d.id = s.document_id
                        join party p on p.id = s.party_id where d.registration_number = ? and d.code = ? order by p.id""").params(number, code).query(String.class).list();
    }
}
