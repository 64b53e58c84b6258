package org.tiaocai.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;

@DisplayName("邮件服务器")
class MailServerTest {

    private static final NoticeSettings SETTINGS =
            new NoticeSettings("noreply@example.com", 3, Duration.ofMinutes(1), 1);

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @Test
    @DisplayName("没有填写服务器地址，就是没有配置邮件")
    void an_empty_host_is_no_mail_server() {
        beans.addBean("sender", mock(JavaMailSender.class));
        assertThat(server("").isConfigured()).isFalse();
        assertThat(server("mail.example.com").isConfigured()).isTrue();
    }

    @Test
    @DisplayName("没有邮件组件，就是没有配置邮件")
    void without_a_sender_there_is_no_mail_server() {
        assertThat(server("mail.example.com").isConfigured()).isFalse();
    }

    private MailServer server(String host) {
        return new MailServer(beans.getBeanProvider(JavaMailSender.class), host, SETTINGS, List.of());
    }
}
