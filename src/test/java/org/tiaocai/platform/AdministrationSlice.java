package org.tiaocai.platform;

import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.parameters.Confirmations;
import org.tiaocai.limits.parameters.Parameters;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.StoryTest;

/** An administrator at their page, which they leave as it was: the database is shared with other tests. */
@StoryTest
abstract class AdministrationSlice {

    static final String NEXT_YEAR = """
            2027-01-01,OFF,元旦
            2027-01-04,OFF,元旦
            2027-02-05,OFF,春节
            2027-02-06,OFF,春节
            2027-02-07,OFF,春节
            2027-02-08,OFF,春节
            2027-04-05,OFF,清明节
            2027-05-01,OFF,劳动节
            2027-05-02,OFF,劳动节
            2027-06-09,OFF,端午节
            2027-09-15,OFF,中秋节
            2027-10-01,OFF,国庆节
            2027-10-02,OFF,国庆节
            2027-10-03,OFF,国庆节
            """;

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    @Autowired
    RunningLimits limits;

    @Autowired
    ReckonerInForce reckoner;

    @Autowired
    Parameters parameters;

    @Autowired
    Confirmations confirmations;

    @Autowired
    JdbcClient tables;

    Browser administrator;

    @BeforeEach
    void loggedIn() {
        bureau.staff();
        administrator = new Browser(port);
        administrator.logIn("root-admin", Browser.PASSWORD);
    }

    @AfterEach
    void asBefore() {
        ClockUtil.reset();
        tables.sql("delete from holiday_day").update();
        tables.sql("delete from holiday_year").update();
        tables.sql("delete from confirmation").update();
        tables.sql("delete from parameter_value where entered_by <> 'system'").update();
        tables.sql("update parameter_value set in_use = true, confirmed_by = null")
                .update();
        reckoner.refresh();
    }

    String years(Map<String, String> fields) {
        return post("/administration/years", fields);
    }

    String parameter(String parameter, String figure, String from, String reason) {
        return parameter(parameter, figure, from, reason, newest());
    }

    String parameter(String parameter, String figure, String from, String reason, long seen) {
        return post(
                "/administration/parameters",
                Map.of(
                        "parameter",
                        parameter,
                        "figure",
                        figure,
                        "from",
                        from,
                        "basis",
                        "虚构的文件",
                        "reason",
                        reason,
                        "seen",
                        String.valueOf(seen)));
    }

    long newest() {
        return tables.sql("select max(id) from parameter_value")
                .query(Long.class)
                .single();
    }

    String decide(String assumption, String correct, String finding, int seen) {
        return post(
                "/administration/confirmations/" + assumption,
                Map.of("correct", correct, "finding", finding, "seen", String.valueOf(seen)));
    }

    String post(String path, Map<String, String> fields) {
        var form = new java.util.HashMap<>(fields);
        form.put("_csrf", token());
        return administrator.submit(path, form).body();
    }

    long journalled() {
        return tables.sql("select count(*) from parameter_journal")
                .query(Long.class)
                .single();
    }

    String token() {
        administrator.open("/administration");
        return administrator.cookie("TIAOCAI-XSRF");
    }
}
