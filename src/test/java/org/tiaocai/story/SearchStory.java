package org.tiaocai.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

/** Somebody calls, and a colleague looks for the case. */
abstract class SearchStory extends DeskStory {

    JsonNode search(String user, String query) {
        var answer = web.withBasicAuth(user, Browser.PASSWORD)
                .getForEntity(
                        java.net.URI.create("http://localhost:" + port + "/api/v1/cases?" + query), JsonNode.class);
        return Objects.requireNonNull(answer.getBody());
    }

    /** A case of people and a firm whom no other story knows; two colleagues may take its first task. */
    String searchedFor() {
        bureau.colleague("search-clerk", Groups.INTAKE);
        var applicant = person("曾试寻", identity(731));
        applicant.put("phone", "13800007310");
        applicant.put(
                "agents",
                List.of(Map.of(
                        "name",
                        "单代寻",
                        "kind",
                        "LAWYER",
                        "firm",
                        "虚构寻样律师事务所",
                        "phone",
                        "13800007311",
                        "identityNumber",
                        identity(732))));
        var employer = new HashMap<>(firm("虚构寻样（南区）电子厂", null));
        employer.put("legalRepresentative", "仇寻样");
        return bureau.register(between(applicant, employer));
    }

    List<String> find(String user, String typed) {
        return numbers(search(user, "size=100&q=" + encoded(typed)));
    }

    /** The same, posted. */
    List<String> findPosted(String user, String typed) {
        return numbers(Objects.requireNonNull(web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity("/api/v1/cases/search", Map.of("q", typed), JsonNode.class)
                .getBody()));
    }

    static List<String> numbers(JsonNode answer) {
        return answer.path("items").findValuesAsText("number");
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    Browser loggedIn(String user) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser;
    }

    /** Nobody's number of the area 999999, with its check digit. */
    static String identity(int sequence) {
        var body = "99999919900101" + sequence;
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        var sum = 0;
        for (var place = 0; place < weights.length; place++) {
            sum += weights[place] * Character.digit(body.charAt(place), 10);
        }
        return body + "10X98765432".charAt(sum % 11);
    }
}
