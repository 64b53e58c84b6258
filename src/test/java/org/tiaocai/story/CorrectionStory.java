package org.tiaocai.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** Somebody finds that a registration was typed wrongly. */
abstract class CorrectionStory extends SearchStory {

    private static final byte[] SCAN = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    /** The page on which the sheet is corrected. */
    Document sheet(String user, String number, String subject) {
        return Jsoup.parse(loggedIn(user).open(path(number, subject)).body());
    }

    /** What the sheet says in a line. */
    static String line(Document sheet, String name) {
        return Objects.requireNonNull(sheet.selectFirst("form.sheet [name=" + name + "]"))
                .attr("value");
    }

    /** Handed in as the page does, by the paper that came with the registration. */
    HttpResponse<String> corrected(String user, String number, String subject, Map<String, String> changed) {
        var fields = new HashMap<>(Map.of("reason", "录入时看错一位", "proof", proof(number)));
        fields.putAll(changed);
        return sent(user, number, subject, fields, new byte[0]);
    }

    /** The same with a paper that is uploaded with it. */
    HttpResponse<String> correctedByUpload(String user, String number, String subject, Map<String, String> changed) {
        var fields = new HashMap<>(Map.of("reason", "录入时看错一位"));
        fields.putAll(changed);
        return sent(user, number, subject, fields, SCAN);
    }

    private HttpResponse<String> sent(
            String user, String number, String subject, Map<String, String> fields, byte[] file) {
        var browser = loggedIn(user);
        browser.open(path(number, subject));
        fields.put("_csrf", browser.token());
        return browser.submitWithFile(path(number, subject), fields, file);
    }

    /** As {@link #corrected}, and the page says what it has kept. */
    HttpResponse<String> correctedFromDraft(
            String user, String number, String subject, String place, Map<String, String> changed) {
        var fields = new HashMap<>(changed);
        fields.put("_kept", place);
        return corrected(user, number, subject, fields);
    }

    /** What is kept of a page for this person; empty when nothing is. */
    String draft(String user, String place) {
        return Objects.requireNonNull(web.withBasicAuth(user, Browser.PASSWORD)
                        .getForObject("/api/v1/unfinished/" + place, JsonNode.class))
                .path("content")
                .asText("");
    }

    void keepsDraft(String user, String place, String content) {
        web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity(
                        "/api/v1/unfinished/" + place, Map.of("content", content, "takeOver", true), String.class);
    }

    static String refusal(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("[role=alert]").text();
    }

    /** What the card of the approver's task says it is about. */
    String subject(String user, String number) {
        var task = bureau.taskOf(number, "decideOnRegistrationCorrection");
        return Objects.requireNonNull(web.withBasicAuth(user, Browser.PASSWORD)
                        .getForObject("/api/v1/tasks/cards?ids=" + task, JsonNode.class))
                .at("/0/subject")
                .asText();
    }

    void decided(String user, String number, String decision, String reason) {
        bureau.complete(
                user,
                number,
                "decideOnRegistrationCorrection",
                Map.of("reason", reason),
                Map.of("registrationDecision", decision));
    }

    /** 某一方 by its side, as the page's address names it. */
    String party(String number, String side) {
        return "PARTY/"
                + tables.sql("select id from party where registration_number = ? and side = ?")
                        .params(number, side)
                        .query(Long.class)
                        .single();
    }

    private String proof(String number) {
        return tables.sql("select min(id) from evidence_item where registration_number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    /** From when a limit runs, until when, and how it stands; the newest of the rule that has not fallen away. */
    record Ran(LocalDate from, LocalDate due, String status) {}

    List<Ran> ran(String number, String rule) {
        return limits.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.rule().equals(rule) && !one.status().name().equals("VOID"))
                .map(one -> new Ran(one.startedOn(), one.dueOn(), one.status().name()))
                .toList();
    }

    int pageAt(String user, String number, String subject) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open(path(number, subject)).statusCode();
    }

    private static String path(String number, String subject) {
        return "/cases/" + number + "/corrections/" + subject;
    }
}
