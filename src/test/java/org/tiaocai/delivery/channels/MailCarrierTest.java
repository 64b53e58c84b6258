package org.tiaocai.delivery.channels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessagePreparator;

@DisplayName("邮件渠道")
class MailCarrierTest {

    private static final Message MESSAGE = new Message("notice-1", "a@example.com", "通知", "正文", "正文", List.of());

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final JavaMailSender sender = mock(JavaMailSender.class);

    @Test
    @DisplayName("没有填写服务器地址，就是没有启用邮件")
    void an_empty_host_is_no_mail_server() {
        beans.addBean("sender", sender);
        assertThat(mail("").isSetUp()).isFalse();
        assertThat(mail("mail.example.com").isSetUp()).isTrue();
    }

    @Test
    @DisplayName("没有邮件组件，就是没有启用邮件")
    void without_a_sender_there_is_no_mail_server() {
        assertThat(mail("mail.example.com").isSetUp()).isFalse();
    }

    @Test
    @DisplayName("连不上、登录不了、对方明确不收：没有送出，可以重试")
    void an_answer_is_an_answer() {
        refuses(
                new MailSendException("connection failed", new MessagingException("refused"), Map.of()),
                NotTaken.class);
        refuses(new MailAuthenticationException("no"), NotTaken.class);
        refuses(new MailSendException(Map.of(MESSAGE, new SendFailedException("550"))), NotTaken.class);
    }

    @Test
    @DisplayName("信已经交过去，连接断了：不知道是否送出")
    void silence_is_no_answer() {
        refuses(new MailSendException(Map.of(MESSAGE, new MessagingException("[EOF]"))), Unclear.class);
    }

    private void refuses(MailException failure, Class<? extends RuntimeException> as) {
        beans.addBean("sender", sender);
        doThrow(failure).when(sender).send(any(MimeMessagePreparator.class));
        assertThatThrownBy(() -> mail("mail.example.com").carry(MESSAGE)).isInstanceOf(as);
    }

    private MailCarrier mail(String host) {
        return new MailCarrier(beans.getBeanProvider(JavaMailSender.class), host, "noreply@example.com");
    }
}
