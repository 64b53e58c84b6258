package org.tiaocai.story;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

/** A colleague at the registers of organisations and firms, which are empty before and after. */
public abstract class RootsStory extends ArbitrationStory {

    static final String ROOTS = "/roots";
    static final String ORGANISATIONS = ROOTS + "/organisations";
    static final String ENTERPRISES = ROOTS + "/enterprises";
    static final String CODE = "91999999MB0000001Q";

    /** Of the firm in whose case an arbitrator sits: cases stay where other tests put them. */
    static final String OTHER = "91999999MC0000001T";

    /** What the registers hold, and what hangs on them first. */
    public static final List<String> REGISTERS = List.of(
            "outreach_event",
            "outreach_photo",
            "outreach_follow_up",
            "outreach_visit",
            "outreach",
            "root_person",
            "root_organisation",
            "enterprise_arbitrator",
            "enterprise");

    /** Another worker each time: cases of the same two sides would ask for an answer. */
    private static final AtomicInteger SEQUENCE = new AtomicInteger(810);

    @LocalServerPort
    int port;

    private final Map<String, Browser> browsers = new HashMap<>();

    @BeforeEach
    void empty() {
        bureau.end("outreach");
        for (var table : REGISTERS) {
            tables.sql("delete from " + table).update();
        }
        // Cases that other stories left open would keep an arbitrator from being linked to their employer.
        tables.sql("update duty set released_at = current_timestamp where duty = 'ARBITRATOR' and released_at is null")
                .update();
        bureau.colleague("manager", Groups.LEADERSHIP);
        bureau.colleague("street", Groups.MEDIATION_ORG, "mediation-org-first-street");
        bureau.colleague("enterprise", Groups.MEDIATION_ORG, "mediation-org-enterprise");
    }

    @AfterEach
    void emptyAgain() {
        empty();
    }

    Browser as(String user) {
        return browsers.computeIfAbsent(user, one -> {
            var browser = new Browser(port);
            browser.logIn(one, Browser.PASSWORD);
            browser.open("/");
            return browser;
        });
    }

    Document page(String user, String path) {
        return Jsoup.parse(as(user).open(path).body());
    }

    HttpResponse<String> post(String user, String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", as(user).token());
        return as(user).submit(path, form);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post("coordinator", path, fields);
    }

    HttpResponse<String> bring(String user, String list, String csv) {
        return as(user).submitWithFile(
                        ROOTS + "/import/" + list,
                        Map.of("_csrf", as(user).token()),
                        csv.getBytes(StandardCharsets.UTF_8));
    }

    /** What was shown is taken. */
    HttpResponse<String> confirm(String user, String list, Document shown) {
        return as(user).submitWithFiles(
                        ROOTS + "/import/" + list,
                        Map.of(
                                "rows",
                                shown.select("[name=rows]").val(),
                                "sum",
                                shown.select("[name=sum]").val(),
                                "_csrf",
                                as(user).token()),
                        Map.of());
    }

    long count(String table) {
        return tables.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** The newest row. */
    long id(String table) {
        return tables.sql("select max(id) from " + table).query(Long.class).single();
    }

    static Map<String, String> with(Map<String, String> fields, String... more) {
        var all = new HashMap<>(fields);
        for (var at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }

    static Map<String, String> organisation(String name) {
        return Map.of(
                "kind", "TRADE", "area", "虚构片区", "sealName", name, "name", name, "contact", "一楼", "from", "2026-03-01");
    }

    static Map<String, String> person(String name) {
        return Map.of(
                "name",
                name,
                "qualification",
                "劳动争议调解员",
                "certificate",
                "XG-1",
                "from",
                "2026-03-01",
                "until",
                "2026-03-31");
    }

    static Map<String, String> firm(String code) {
        return Map.of(
                "creditCode",
                code,
                "name",
                "虚构根样机械有限公司",
                "area",
                "虚构片区",
                "trade",
                "制造业",
                "headcount",
                "MEDIUM",
                "from",
                "2026-03-01");
    }

    /** Somebody's application against the firm of that code. */
    static Map<String, Object> against(String code, LocalDate day) {
        var form = Forms.dispute(day);
        var employer = new HashMap<>(Forms.employer());
        employer.put("creditCode", code);
        var worker = new HashMap<>(Forms.worker());
        worker.put("identityNumber", SearchStory.identity(SEQUENCE.getAndIncrement()));
        form.put("parties", List.of(worker, employer));
        return form;
    }
}
