package org.tiaocai.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.complete;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.task;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.withVariables;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.shared.Refused;

@DisplayName("通知送出")
class NoticeDeliveryTest extends DeliveryStory {

    @Autowired
    NoticeSending sending;

    @Test
    @DisplayName("邮件送达，中文标题和正文完好，案卷记明已送出")
    void a_notice_arrives() throws Exception {
        var id = notices.write(invitation());
        var delivery = delivery(id);
        assertThat(delivery).isWaitingAt("sendNotice");
        assertThat(notice().status()).isEqualTo(NoticeStatus.PENDING);

        runDueJobs(delivery);

        assertThat(delivery).hasPassed("noticeSent").isEnded();
        var mail = MAIL_BOX.mails().get(0);
        assertThat(mail.getSubject()).isEqualTo("调解通知：3月10日上午");
        assertThat(mail.getContent().toString()).contains("请张三准时到场");
        assertThat(mail.getMessageID()).isEqualTo("<notice-%d.%s@tiaocai.invalid>".formatted(id, number));
        assertThat(notice().status()).isEqualTo(NoticeStatus.SENT);
        assertThat(notice().attempts()).isEqualTo(1);
        assertThat(acts()).containsExactly("调解通知（致申请人）：待送出", "调解通知（致申请人）：已由邮件送出");
    }

    @Test
    @DisplayName("邮件服务器不通，到时重试；恢复后送出")
    void a_dead_server_is_tried_again_when_the_pause_is_over() {
        MAIL_BOX.dies();
        var delivery = delivery(notices.write(invitation()));
        runDueJobs(delivery);
        assertThat(delivery).isWaitingAt("retryDue");

        MAIL_BOX.opens();
        itIs(FRIDAY.plus(Duration.ofMinutes(10)).minusSeconds(1));
        runDueJobs(delivery);
        assertThat(delivery).isWaitingAt("retryDue");

        itIs(FRIDAY.plus(Duration.ofMinutes(10)));
        runDueJobs(delivery);
        runDueJobs(delivery);
        assertThat(delivery).hasPassed("noticeSent").isEnded();
        assertThat(notice().attempts()).isEqualTo(2);
        assertThat(MAIL_BOX.mails()).hasSize(1);
    }

    @Test
    @DisplayName("多次不通，交协调员一个工作日内另行告知")
    void after_the_last_attempt_the_coordinator_takes_over() {
        var delivery = givenUp();

        assertThat(delivery).isWaitingAt("handleUndeliveredNotice");
        assertThat(task(delivery)).hasCandidateGroup("studio-coordinator").hasName("处理未送出的通知");
        assertThat(task(delivery).getDueDate()).isEqualTo("2026-03-09T23:59:59+08:00");
        assertThat(notice().status()).isEqualTo(NoticeStatus.UNDELIVERED);

        complete(task(delivery), withVariables("handling", "PHONED", "handledOn", "2026-03-06"));

        assertThat(delivery).hasPassed("noticeHandled").isEnded();
        assertThat(notice().status()).isEqualTo(NoticeStatus.HANDLED);
        assertThat(notice().handling()).isEqualTo("已电话告知（2026-03-06）");
        assertThat(acts())
                .containsExactly(
                        "调解通知（致申请人）：待送出",
                        "调解通知（致申请人）：第1次邮件未能送出，稍后重试",
                        "调解通知（致申请人）：第2次邮件未能送出，不再重试",
                        "调解通知（致申请人）：未能送出，待电话或当面告知",
                        "调解通知（致申请人）：已电话告知（2026-03-06）");
    }

    @Test
    @DisplayName("处理日期在将来、在通知之前或者缺填，一律退回，任务仍在")
    void a_handling_on_an_impossible_day_is_refused() {
        var delivery = givenUp();
        for (var day : List.of("2026-03-07", "2026-03-05", "")) {
            assertThatThrownBy(() -> complete(task(delivery), withVariables("handling", "POSTED", "handledOn", day)))
                    .isInstanceOf(Refused.class);
            assertThat(delivery).isWaitingAt("handleUndeliveredNotice");
            assertThat(notice().status()).isEqualTo(NoticeStatus.UNDELIVERED);
        }
    }

    @Test
    @DisplayName("邮件交出以后、记下以前，发送的节点倒下：不再自动重发，列为可能已经送出，由人核实")
    void a_sender_that_dies_on_the_way_leaves_an_honest_uncertain() {
        var id = notices.write(invitation());
        var delivery = delivery(id);
        doThrow(new IllegalStateException("the node dies")).when(file).sent(id);
        assertThatThrownBy(() -> runDueJobs(delivery)).isInstanceOf(IllegalStateException.class);
        assertThat(MAIL_BOX.mails()).hasSize(1);
        assertThat(notice().status()).isEqualTo(NoticeStatus.PENDING);

        doCallRealMethod().when(file).sent(id);
        runDueJobs(delivery);

        assertThat(MAIL_BOX.mails()).hasSize(1);
        assertThat(notice().status()).isEqualTo(NoticeStatus.UNCERTAIN);
        assertThat(delivery).isWaitingAt("handleUndeliveredNotice");
        assertThat(acts()).containsExactly("调解通知（致申请人）：待送出", "调解通知（致申请人）：邮件可能已经送出，没有收到答复，待核实");
    }

    @Test
    @DisplayName("满次数不再重试")
    void after_the_attempts_of_the_settings_it_ends() {
        MAIL_BOX.dies();
        var id = notices.write(invitation());
        assertThat(sending.attempt(id).again()).isEqualTo(FRIDAY.plusMinutes(10));
        assertThat(sending.attempt(id).outcome()).isEqualTo(SendingOutcome.GIVEN_UP);
        assertThat(notice().attempts()).isEqualTo(2);
    }

    private ProcessInstance givenUp() {
        MAIL_BOX.dies();
        var delivery = delivery(notices.write(invitation()));
        runDueJobs(delivery);
        itIs(FRIDAY.plus(Duration.ofMinutes(10)));
        runDueJobs(delivery);
        runDueJobs(delivery);
        return delivery;
    }
}
