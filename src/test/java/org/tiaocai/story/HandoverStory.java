package org.tiaocai.story;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.tiaocai.linkage.followup.AwardNumbers;
import org.tiaocai.shared.RegistrationNumber;

/** A court with its machine, and a case that it has to do with. */
abstract class HandoverStory extends LinkageStory {

    @Autowired
    Inbox inbound;

    @Autowired
    AwardNumbers awardNumbers;

    @Autowired
    TestRestTemplate web;

    CourtMachine machine;

    @BeforeEach
    void aCourtOfItsOwn() {
        tables.sql("delete from court_package").update();
        machine = new CourtMachine(BASIC);
        CourtMachine.commissionHasAKey();
    }

    ObjectNode docketed(String number, String docket) {
        return CourtMachine.docketed(
                awardNo(number), CourtMachine.party("APPLICANT", 1), "SUIT", "民初" + docket + " " + number, MONDAY);
    }

    String awardNo(String number) {
        return awardNumbers
                .of(RegistrationNumber.of(number), paper(number).documentId())
                .orElseThrow();
    }

    ResponseEntity<String> get(String user, String path) {
        return web.withBasicAuth(user, "a-long-enough-secret").getForEntity("/api/v1/court" + path, String.class);
    }
}
