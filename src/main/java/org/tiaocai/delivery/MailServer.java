package org.tiaocai.delivery;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server, if the office has one. */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final String host;
    private final NoticeSettings settings;
    private final List<NoticeAttachment> attachments;

    MailServer(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String host,
            NoticeSettings settings,
            List<NoticeAttachment> attachments) {
        this.sender = sender;
        this.host = host;
        this.settings = settings;
        this.attachments = attachments;
    }

    /** An empty host is none, though the sender's bean exists then too. */
    boolean isConfigured() {
        return !host.isBlank() && sender.getIfAvailable() != null;
    }

    /** @throws org.springframework.mail.MailException when the mail cannot be handed over, whatever the cause */
    void send(Notice notice) {
        var configured = isConfigured() ? sender.getIfAvailable() : null;
        if (configured == null) {
            throw new MailSendException("no mail server is configured");
        }
        configured.send(message -> {
            var attached = attachments.stream()
                    .flatMap(attachment -> attachment.to(notice).stream())
                    .toList();
            var mail = new MimeMessageHelper(message, !attached.isEmpty(), StandardCharsets.UTF_8.name());
            mail.setFrom(settings.from());
            mail.setTo(Objects.requireNonNull(notice.email()));
            mail.setSubject(notice.subject());
            mail.setText(notice.body());
            for (var file : attached) {
                var content = file.content().getBytes(StandardCharsets.UTF_8);
                mail.addAttachment(file.name(), new ByteArrayResource(content), file.mediaType());
            }
            message.setHeader("Message-ID", messageId(notice));
        });
    }

    private String messageId(Notice notice) {
        var domain = settings.from().substring(settings.from().indexOf('@') + 1).replace(">", "");
        return "<notice-%d.%s@%s>".formatted(notice.id(), notice.number(), domain);
    }
}
