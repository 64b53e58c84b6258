package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tiaocai.arbitration.motion.MotionKind;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

@DisplayName("程序事项共用一个模型，任务、流程热图和办案路径仍按事项分开")
class MotionHeatTest extends MotionStory {

    private static final String HEAT = "/dashboard/heat?process=motion&from=2026-01&to=2026-12&state=";

    @LocalServerPort
    int port;

    @BeforeEach
    void leader() {
        bureau.colleague("manager", Groups.LEADERSHIP);
    }

    @Test
    @DisplayName("待办以事项为名，到期日随事项：延期随裁决期限，反申请五个工作日，其余按内部时限")
    void each_task_by_its_kind() {
        var number = underWay();
        raised(number, MotionKind.COUNTERCLAIM, COUNTERCLAIM);
        assertThat(task(number, "decideOnMotion")).isEqualTo("审查反申请 2026-03-09");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        raised(number, MotionKind.EXTENSION, "days", 5);
        assertThat(task(number, "approveMotion")).isEqualTo("审批延期审理 2026-04-16");
        bureau.travelTo(MONDAY.plusDays(1));
        raised(number, MotionKind.CLAIM_CHANGE, "claimType", "BONUS");
        assertThat(task(number, "decideOnMotion")).isEqualTo("审查增加、变更请求 2026-03-05");
        decided("arbitrator", number, "decideOnMotion", "GRANTED");
        assertThat(task(number, "approveMotion")).isEqualTo("审批延期审理 2026-04-17");
    }

    @Test
    @DisplayName("在办和已办各成一行，图上合在一起；清单只列本事项的案件")
    void each_kind_is_a_line() {
        var number = underWay();
        raised(number, MotionKind.SUSPENSION, "ground", "FORCE_MAJEURE");
        var other = underWay();
        raised(other, MotionKind.REVOCATION);
        var running = page(HEAT + "RUNNING");
        assertThat(running).contains("审批中止审理", "审批撤销案件").doesNotContain("审批程序事项");
        decided("head", number, "approveMotion", "DENIED");
        decided("head", other, "approveMotion", "DENIED");
        assertThat(page(HEAT + "FINISHED")).contains("审批中止审理", "审批撤销案件");
        assertThat(page("/dashboard/heat/cases?title=x&which=LEFT&process=motion&element=approveMotion:审批撤销案件"
                                .replace("审批撤销案件", "%E5%AE%A1%E6%89%B9%E6%92%A4%E9%94%80%E6%A1%88%E4%BB%B6")
                        + "&from=2026-01-01&to=2026-12-31"))
                .contains(other)
                .doesNotContain(number);
        var heat = browser()
                .fetch("/api/v1/models/motion/heat?from=2026-01&to=2026-12")
                .body();
        assertThat(heat).contains("\"approveMotion\"").doesNotContain("approveMotion:");
    }

    @Test
    @DisplayName("因案件结案而撤销的任务，也记在本事项名下")
    void cancelled_under_its_own_name() {
        var number = underWay();
        raised(number, MotionKind.EXTENSION, "days", 5);
        raised(number, MotionKind.WITHDRAWAL, "ground", "VOLUNTARY", "raisedBy", "APPLICANT");
        assertThat(tables.sql("""
                                select distinct element_id from journal
                                where registration_number = ? and kind = 'STEP_CANCELLED' and process_id = 'motion'""").param(number).query(String.class).list()).containsExactly("approveMotion:审批延期审理");
    }

    private String task(String number, String key) {
        var task = Objects.requireNonNull(bureau.waiting(number, key));
        return task.getName() + " "
                + task.getDueDate()
                        .toInstant()
                        .atZone(ZoneId.of("Asia/Shanghai"))
                        .toLocalDate();
    }

    private String page(String path) {
        var page = browser().open(path);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private Browser browser() {
        var browser = new Browser(port);
        browser.logIn("manager", Browser.PASSWORD);
        return browser;
    }
}
