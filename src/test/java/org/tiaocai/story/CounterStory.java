package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;

/** The page of the counter as a browser sends it: fields under their names, files under theirs. */
abstract class CounterStory extends SearchStory {

    /** The usual two-party case of {@link Forms}, as it is typed on the page. */
    static Map<String, List<String>> typed(LocalDate receivedOn) {
        var sheet = new LinkedHashMap<String, List<String>>();
        put(sheet, "token", UUID.randomUUID().toString());
        put(sheet, "road", "MEDIATION");
        put(sheet, "receivedOn", receivedOn.toString());
        put(sheet, "channel", "COUNTER");
        put(sheet, "scope", "LABOUR");
        put(sheet, "cause", "REMUNERATION");
        put(sheet, "facts", "被申请人拖欠工资三个月。");
        put(sheet, "migrantWorker", "true");
        put(sheet, "rightKnownOn", receivedOn.minusDays(60).toString());
        put(sheet, "parties[0].side", "APPLICANT");
        put(sheet, "parties[0].kind", "PERSON");
        put(sheet, "parties[0].name", "欧阳试样");
        put(sheet, "parties[0].identityNumber", Forms.WORKERS_IDENTITY_NUMBER);
        put(sheet, "parties[0].phone", "022-00001234");
        put(sheet, "parties[0].email", "worker@example.com");
        put(sheet, "parties[1].side", "RESPONDENT");
        put(sheet, "parties[1].kind", "ORGANISATION");
        put(sheet, "parties[1].name", "虚构样例机械有限公司");
        put(sheet, "parties[1].phone", "022-00005678");
        put(sheet, "parties[1].email", "employer@example.com");
        put(sheet, "parties[1].agents[0].name", "代理样");
        put(sheet, "parties[1].agents[0].kind", "STAFF");
        put(sheet, "claims[0].type", "WAGES");
        put(sheet, "claims[0].amount", "12,000.50");
        put(sheet, "claims[0].detail", "三个月工资");
        put(sheet, "evidence[0].name", "银行流水");
        put(sheet, "evidence[0].source", "申请人");
        put(sheet, "evidence[0].purpose", "证明工资标准");
        return sheet;
    }

    /** A case of people whom no other test knows, so that nothing is related to it. */
    static Map<String, List<String>> typed(LocalDate receivedOn, String applicant, String respondent) {
        var sheet = typed(receivedOn);
        sheet.remove("parties[0].identityNumber");
        put(sheet, "parties[0].name", applicant);
        put(sheet, "parties[1].name", respondent);
        return sheet;
    }

    static void put(Map<String, List<String>> sheet, String name, String... values) {
        sheet.put(name, Arrays.asList(values));
    }

    HttpResponse<String> sent(Browser browser, Map<String, List<String>> sheet, Map<String, byte[]> files) {
        return browser.submitWithFiles("/register", Map.of("sheet", json(sheet), "_csrf", browser.token()), files);
    }

    HttpResponse<String> sent(String user, Map<String, List<String>> sheet) {
        return sent(opened(user), sheet, Map.of());
    }

    /** As the page keeps it every few seconds. */
    void keptForLater(Map<String, List<String>> sheet) {
        var kept = web.withBasicAuth("registrar", Browser.PASSWORD)
                .postForEntity(
                        "/api/v1/unfinished/page-register-" + sheet.get("token").get(0),
                        Map.of("content", json(sheet), "takeOver", true),
                        String.class);
        assertThat(kept.getStatusCode().value()).isEqualTo(200);
    }

    Browser opened(String user) {
        var browser = loggedIn(user);
        browser.open("/register");
        return browser;
    }

    /** The number to which the page leads on; an answer that does not is told with what it says. */
    static String registered(HttpResponse<String> answer) {
        var place = answer.headers().firstValue("Location").orElse("");
        if (!place.endsWith("/registered")) {
            throw new AssertionError(answer.statusCode() + "："
                    + Jsoup.parse(answer.body())
                            .select("[data-alert], [data-fault]")
                            .text());
        }
        return RegistrationNumber.of(place.replaceFirst(".*/cases/", "").replace("/registered", ""))
                .value();
    }

    static Document page(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body());
    }

    static String fault(HttpResponse<String> answer, String name) {
        return page(answer).select("[data-fault=\"" + name + "\"]").text();
    }

    static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    long cases() {
        return tables.sql("select count(*) from dispute").query(Long.class).single();
    }
}
