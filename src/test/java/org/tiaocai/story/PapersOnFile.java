package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.ResponseEntity;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** The papers of one case as its file and its page show them, and the asking for more. */
record PapersOnFile(Documents documents, TestRestTemplate web, int port) {

    List<DocumentEntry> of(String number, String code) {
        return documents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.code().equals(code))
                .toList();
    }

    /** The words of the only paper of the kind. */
    String words(String number, String code) {
        var all = of(number, code);
        assertThat(all).as(code).hasSize(1);
        return Jsoup.parse(documents
                        .page(RegistrationNumber.of(number), all.get(0).id())
                        .orElseThrow())
                .body()
                .text();
    }

    /** The forms of the case page by the kind that they ask for. */
    Map<String, Element> offered(String user, String number) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        var forms = new HashMap<String, Element>();
        for (var form : Jsoup.parse(browser.open("/cases/" + number).body()).select("form[data-act^=papers/]")) {
            forms.put(form.attr("data-act").substring("papers/".length()), form);
        }
        return forms;
    }

    /** What somebody in no hurry would fill in; of a choice the last. */
    static Map<String, String> filled(Element form) {
        var filled = new HashMap<String, String>();
        for (var field : form.select("[name]")) {
            filled.put(
                    field.attr("name"),
                    switch (field.normalName() + field.attr("type")) {
                        case "select" -> field.select("option").last().attr("value");
                        case "inputdate" -> MediationStory.MONDAY.toString();
                        case "inputnumber" -> "7";
                        default -> "样例" + field.attr("name");
                    });
        }
        return filled;
    }

    ResponseEntity<String> ask(String user, String number, String code, Map<String, ?> form) {
        return web.withBasicAuth(user, Browser.PASSWORD)
                .postForEntity("/api/v1/cases/" + number + "/papers/" + code, form, String.class);
    }
}
