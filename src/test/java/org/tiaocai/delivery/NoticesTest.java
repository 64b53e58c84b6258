package org.tiaocai.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.mockito.Mockito.doReturn;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @DisplayName("没有渠道能送到的收件人（座机收不到短信），一个工作日内由人告知")
    void without_an_address_a_notice_is_only_recorded() {
        var nowhere = new Addressee("party:" + applicant(), "张三", " ", "022-12345678");
        notices.write(new NoticeDraft(number, NoticeKind.OUTCOME, "agreement", nowhere, "调解结果通知", "请按约定履行", "请按约定履行"));

        assertThat(notice().status()).isEqualTo(NoticeStatus.RECORDED);
        assertThat(notice().callBy()).isEqualTo("2026-03-09");
        assertThat(processes
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number.value())
                        .count())
                .isZero();
        assertThat(acts()).containsExactly("调解结果通知（致申请人）：待电话或当面告知");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, 2026-03-09", "2026-03-09, 2026-03-08", "2026-03-06, 2026-03-06", "2026-03-02, 2026-03-06"})
    @DisplayName("关于一次调解的，最迟在调解的前一天告知；来不及的今天告知")
    void before_the_session(LocalDate session, LocalDate callBy) {
        var nowhere = new Addressee("party:" + applicant(), "张三", " ", "022-12345678");
        notices.write(
                new NoticeDraft(number, NoticeKind.REMINDER, "booking-1", nowhere, "调解提醒", "请按时参加", "请按时参加", session));

        assertThat(notice().callBy()).isEqualTo(callBy);
    }

    @Test
    @DisplayName("本单位的人在首页和任务中看到，不列入待告知")
    void a_colleague_is_not_called() {
        var head = Addressee.inside("institute-head", "负责人");
        notices.write(new NoticeDraft(number, NoticeKind.ALERT, "collective", head, "提醒", "请优先处理", "请优先处理"));

        assertThat(notice().status()).isEqualTo(NoticeStatus.INSIDE);
        assertThat(notice().callBy()).isNull();
        assertThat(acts()).containsExactly("内部提醒（致仲裁院负责人）：已在首页和任务中提示");
    }
}
