package org.tiaocai.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.ResponseEntity;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

/** From a case that has ended to its file in the archive. */
abstract class ArchiveStory extends MotionStory {

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate web;

    @BeforeEach
    void archive() {
        bureau.colleague("archivist", Groups.ARCHIVIST);
        bureau.colleague("court", Groups.COURT, "court-district");
    }

    /** A case whose applicant withdrew; the decision on that is on its way to both. */
    String withdrawn() {
        var number = underWay();
        everythingServed(number, MONDAY);
        withdrawn(number);
        return number;
    }

    void withdrawn(String number) {
        raised(number, MotionKind.WITHDRAWAL, "raisedBy", "APPLICANT", "ground", "VOLUNTARY");
    }

    /** What the form of the archivist shows. */
    JsonNode toArchive(String number) {
        return web.withBasicAuth("archivist", Browser.PASSWORD)
                .getForObject("/api/v1/tasks/" + bureau.taskOf(number, "archiveFile") + "/archive", JsonNode.class);
    }

    List<String> gaps(String number) {
        return gaps(number, "what");
    }

    private List<String> gaps(String number, String field) {
        return StreamSupport.stream(toArchive(number).get("gaps").spliterator(), false)
                .map(one -> one.get(field).asText())
                .toList();
    }

    /** Every gap is answered, and the file is archived. */
    void archived(String number) {
        var answers = gaps(number, "gap").stream()
                .map(gap -> Map.of("gap", gap, "answer", "已核对样例"))
                .toList();
        complete("archivist", number, "archiveFile", Map.of("answers", answers, "remark", "备考样例"));
    }

    String archived() {
        var number = withdrawn();
        archived(number);
        return number;
    }

    /** A column of the file as the archive keeps it. */
    String kept(String number, String column) {
        return tables.sql("select " + column + " from archived_file where registration_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    ResponseEntity<String> posts(String user, String path, Map<String, ?> json) {
        return web.withBasicAuth(user, Browser.PASSWORD).postForEntity(path, json, String.class);
    }

    /** As a form of a page is sent. */
    HttpResponse<String> submits(String user, String path, Map<String, String> fields, byte... file) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        var sent = new HashMap<>(fields);
        sent.put("_csrf", browser.token());
        return browser.submitWithFile(path, sent, file);
    }

    String reads(String user, String path) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open(path).body();
    }

    PapersOnFile papers() {
        return new PapersOnFile(documents, web, port);
    }
}
