package org.tiaocai.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.shared.RegistrationNumber;

/** The ways into the house: what is handed in, what is found of it, and the review of the application. */
abstract class DoorsStory extends FilingStory {

    static final String ARBITRATION = "ARBITRATION";

    @Autowired
    Findings findings;

    /** An application for arbitration, received on the day and typed in today. */
    String applied(LocalDate receivedOn) {
        return bureau.register(application(receivedOn));
    }

    static Map<String, Object> application(LocalDate receivedOn) {
        return Forms.dispute(receivedOn, "road", ARBITRATION);
    }

    Set<Finding> found(String number) {
        return findings.set(RegistrationNumber.of(number));
    }

    /** The review of the four conditions, with a proposal. */
    static Map<String, Object> sheet(String proposal, @Nullable String ground, String... unmet) {
        var conditions = new ArrayList<Map<String, Object>>();
        for (var condition : List.of("IN_SCOPE", "CLEAR_CLAIMS", "FIT_PARTIES", "JURISDICTION")) {
            conditions.add(
                    Map.of("condition", condition, "met", !List.of(unmet).contains(condition), "opinion", "见材料"));
        }
        var sheet = new HashMap<String, Object>();
        sheet.put("conditions", conditions);
        sheet.put("proposal", proposal);
        sheet.put("ground", ground);
        sheet.put("reason", "经审查");
        sheet.put("procedure", "ORDINARY");
        sheet.put("tribunal", "SOLE");
        return sheet;
    }

    void reviewed(String number, Map<String, Object> sheet) {
        complete("registrar", number, "reviewFiling", sheet);
    }

    void approved(String number) {
        bureau.complete("head", number, "approveFiling", Map.of("reason", "同意"), Map.of("filingApproval", "APPROVED"));
    }

    /** What the journal says of acts of that title. */
    List<String> told(String number, String title) {
        return tables.sql(
                        "select coalesce(detail, '') from journal where registration_number = ? and title like ? order by id")
                .params(number, title + "%")
                .query(String.class)
                .list();
    }

    String paper(String number, String code) {
        return tables.sql("select page from document where registration_number = ? and code = ?")
                .params(number, code)
                .query(String.class)
                .single();
    }

    /** A person who applies, under a name of their own. */
    static Map<String, Object> person(String name, @Nullable String identityNumber) {
        var one = Forms.worker();
        one.put("name", name);
        one.put("identityNumber", identityNumber);
        return one;
    }

    /** So many natural persons who apply together, and their employer. */
    static List<Map<String, Object>> together(int persons) {
        var parties = new ArrayList<Map<String, Object>>(List.of(Forms.employer()));
        for (var one = 1; one <= persons; one++) {
            parties.add(person("试样工" + one, null));
        }
        return parties;
    }
}
