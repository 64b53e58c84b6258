package org.tiaocai.house;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.platform.Browser;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** An administrator at the pages of the house, who leaves them as they were: the database is shared with other tests. */
@StoryTest
abstract class AtTheDesk {

    static final String ADMINISTRATOR = "root-admin";

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    @Autowired
    HouseSettings house;

    @Autowired
    JdbcClient tables;

    private final Map<String, Browser> browsers = new HashMap<>();

    @BeforeEach
    void staff() {
        bureau.staff();
    }

    @AfterEach
    void asBefore() {
        ClockUtil.reset();
        tables.sql("delete from house_setting where entered_by <> 'system'").update();
        tables.sql("update house_setting set in_use = true").update();
        house.refresh();
    }

    Browser as(String user) {
        return browsers.computeIfAbsent(user, one -> {
            var browser = new Browser(port);
            browser.logIn(one, Browser.PASSWORD);
            browser.open("/");
            return browser;
        });
    }

    /** The page without its marks. */
    String words(String user, String path) {
        return as(user).open(path).body().replaceAll("(?s)<script.*?</script>|<[^>]+>|\\s+", "");
    }

    HttpResponse<String> post(String user, String path, Map<String, String> fields) {
        var form = new HashMap<>(fields);
        form.put("_csrf", as(user).token());
        return as(user).submit(path, form);
    }

    HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(ADMINISTRATOR, path, fields);
    }
}
