package org.tiaocai.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Forms;

/** Nobody leaves work behind that only they can do. */
@DisplayName("离岗")
class LeaverTest extends StaffChanges {

    @Autowired
    TaskService tasks;

    @Autowired
    Duties duties;

    @Test
    @DisplayName("手里有任务的人不能删除、停用、移出岗位，说明要交接什么；暂停登录随时可以；交接后才能删除")
    void a_task_in_hand_is_handed_over_first() {
        var number = registered();
        var task = task(number);
        tasks.setAssignee(task, someone);
        refused(delete(), "已领取的任务 1 项", number, "请先交接");
        refused(
                administrator().send(HttpMethod.DELETE, "/engine-rest/group/mediator-union/members/" + someone, ""),
                "已领取的任务 1 项");
        assertThat(onThePage(someone, "closure", "调离").body()).contains("已领取的任务 1 项", number);
        assertThat(onThePage(someone, "suspension", "调离").statusCode()).isEqualTo(302);
        assertThat(as(someone).get("/engine-rest/engine").getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
        tasks.setAssignee(task, "union");
        assertThat(delete().getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    @DisplayName("只有本人能领取的任务也要先交接；别人也能领取的不算")
    void a_task_for_nobody_else() {
        var number = registered();
        var task = task(number);
        tasks.getIdentityLinksForTask(task).forEach(link -> tasks.deleteCandidateGroup(task, link.getGroupId()));
        tasks.addCandidateUser(task, someone);
        refused(delete(), "只有本人能领取的任务 1 项", number);
        tasks.addCandidateUser(task, "union");
        assertThat(delete().getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    @Test
    @DisplayName("在办案件的仲裁员、记录人员不能离岗；只是承办过的可以")
    void a_seat_in_an_open_case() {
        var number = RegistrationNumber.of(registered());
        duties.take(number, someone, Duty.HANDLER);
        duties.take(number, someone, Duty.CLERK);
        refused(delete(), "在办案件的职责 1 件", number.value());
        duties.release(number, someone, Duty.CLERK);
        assertThat(delete().getStatusCode()).isEqualTo(HttpStatus.NO_CONTENT);
    }

    private ResponseEntity<String> delete() {
        return administrator().send(HttpMethod.DELETE, "/engine-rest/user/" + someone, "");
    }

    private String registered() {
        return bureau.register(Forms.dispute(LocalDate.now(ZoneId.of("Asia/Shanghai"))));
    }

    private String task(String number) {
        return bureau.waiting(number, bureau.waiting(number).get(0)).getId();
    }

    private static void refused(ResponseEntity<String> answer, String... words) {
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(StaffRest.message(answer)).contains(words);
    }
}
