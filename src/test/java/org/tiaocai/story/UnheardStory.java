package org.tiaocai.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.arbitration.motion.Raising;
import org.tiaocai.dispute.Party;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** Cases whose parties come later, die, or leave: what is still done to whom. */
abstract class UnheardStory extends PartiesStory {

    @Autowired
    Raising raising;

    @Autowired
    TestRestTemplate web;

    void raised(String number, MotionKind kind, Object... fields) {
        var by = kind == MotionKind.EXTENSION ? "arbitrator" : "clerk";
        bureau.as(by, () -> raising.raise(number, kind, fields));
    }

    void granted(String number, MotionKind kind, Object... fields) {
        raised(number, kind, fields);
        var byHead = kind == MotionKind.SUSPENSION || kind == MotionKind.TERMINATION;
        decided(byHead ? "head" : "arbitrator", number, byHead ? "approveMotion" : "decideOnMotion", "GRANTED");
    }

    void joinderAsked(String number, String name) {
        raised(
                number,
                MotionKind.JOINDER,
                "ground",
                "DISPATCH",
                "partySide",
                "RESPONDENT",
                "partyKind",
                "ORGANISATION",
                "partyName",
                name);
    }

    /** By the case page. @return status and words */
    String sent(String user, String number, String act, Map<String, ?> form) {
        var answer = web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity("/api/v1/cases/" + number + "/" + act, form, String.class);
        return answer.getStatusCode().value() + " " + answer.getBody();
    }

    String asked(String user, String path) {
        return web.withBasicAuth(user, Browser.PASSWORD).getForObject("/api/v1" + path, String.class);
    }

    /** Everybody served, all periods over, the hearing arranged and noticed; it is the morning of the hearing. */
    String toBeHeard(Map<String, Object> form) {
        var number = underWay(form);
        everythingServed(number, MONDAY);
        bureau.travelTo(MONDAY.plusDays(21));
        addressesConfirmed(number);
        arrangedIn(number, 9);
        return number;
    }

    /** So many days from today, with the notice served today; it is the morning of that day. */
    void arrangedIn(String number, int days) {
        tables.sql("delete from booked_slot").update();
        var day = bureau.today().plusDays(days);
        complete(
                "clerk",
                number,
                "arrangeHearing",
                Map.of("room", "joint-room-1", "startsAt", day + "T09:00", "shortNoticeAgreed", false));
        everythingServed(number, bureau.today());
        bureau.travelTo(day);
    }

    /** How the services of papers on the party stand, by the codes of the papers. */
    Map<String, String> services(Party party) {
        var states = new HashMap<String, String>();
        tables.sql("select d.code, s.state from document_service s join document d on d.id = s.document_id"
                        + " where s.party_id = ? order by s.id")
                .param(party.id())
                .query(row -> {
                    states.put(row.getString("code"), row.getString("state"));
                });
        return states;
    }

    List<String> told(String number) {
        return new ArrayList<>(tables.sql(
                        "select coalesce(title, '') || coalesce(detail, '') from journal where registration_number = ? order by id")
                .param(number)
                .query(String.class)
                .list());
    }

    Party named(String number, String name) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Object> owed(String number, Party debtor) {
        var item = ruling(number, 1, "PARTLY", 1_000);
        item.put("debtors", List.of(debtor.id()));
        return item;
    }
}
