package org.tiaocai.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doReturn;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("拟写通知")
class NoticesTest extends DeliveryStory {

    @Test
    @DisplayName("同一份通知写两次，只有一行、只发一封")
    void written_twice_is_one_notice() {
        var first = notices.write(invitation());
        var second = notices.write(invitation());
        assertThat(second).isEqualTo(first);

        runDueJobs(delivery(first));

        assertThat(notices.of(number)).hasSize(1);
        assertThat(MAIL_BOX.mails()).hasSize(1);
    }

    @Test
    @DisplayName("两处同时写同一份通知，后写者得到先写的那份，自己的其他工作不丢")
    void two_writers_at_once_get_one_notice() {
        var first = notices.write(invitation());
        doReturn(Optional.empty()).doCallRealMethod().when(file).find(invitation());

        var second = transaction.execute(status -> {
            journal.act(number, "同一事务中的其他工作", null);
            return notices.write(invitation());
        });

        assertThat(second).isEqualTo(first);
        assertThat(notices.of(number)).hasSize(1);
        assertThat(acts()).contains("同一事务中的其他工作");
    }

    @Test
    @DisplayName("没有邮箱的收件人，通知只记入案卷")
    void without_an_address_a_notice_is_only_recorded() {
        notices.write(new NoticeDraft(
                number, NoticeKind.ALERT, "collective", "group:institute-head", "负责人", null, "提醒", "请优先处理"));

        assertThat(notice().status()).isEqualTo(NoticeStatus.RECORDED);
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
        assertThat(acts()).containsExactly("内部提醒（致仲裁院负责人）：仅记入案卷，请电话或当面告知");
    }
}
