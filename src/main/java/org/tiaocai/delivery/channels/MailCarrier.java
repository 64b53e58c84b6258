package org.tiaocai.delivery.channels;

import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server, if the office has one. */
@Component
@Order(1)
class MailCarrier implements Carrier {

    private final ObjectProvider<JavaMailSender> sender;
    private final String host;
    private final String from;

    MailCarrier(
            ObjectProvider<JavaMailSender> sender,
            @Value("${spring.mail.host:}") String host,
            @Value("${tiaocai.notices.from}") String from) {
        this.sender = sender;
        this.host = host;
        this.from = from;
    }

    @Override
    public Channel channel() {
        return Channel.MAIL;
    }

    /** An empty host is none, though the sender's bean exists then too. */
    @Override
    public boolean isSetUp() {
        return !host.isBlank() && sender.getIfAvailable() != null;
    }

    @Override
    public void carry(Message message) {
        var configured = isSetUp() ? sender.getIfAvailable() : null;
        if (configured == null) {
            throw new NotTaken("no mail server is configured");
        }
        try {
            configured.send(mime -> {
                var mail = new MimeMessageHelper(mime, !message.attachments().isEmpty(), StandardCharsets.UTF_8.name());
                mail.setFrom(from);
                mail.setTo(message.address());
                mail.setSubject(message.subject());
                mail.setText(message.body());
                for (var file : message.attachments()) {
                    var content = file.content().getBytes(StandardCharsets.UTF_8);
                    mail.addAttachment(file.name(), new ByteArrayResource(content), file.mediaType());
                }
                mime.setHeader("Message-ID", messageId(message));
            });
        } catch (MailException failure) {
            if (mayHaveGone(failure)) {
                throw new Unclear("the mail server fell silent", failure);
            }
            throw new NotTaken("the mail server did not take it", failure);
        }
    }

    /**
     * Only a mail that was on its way can be unclear. A failure with a cause of its own came before that (no connection, no
     * login, no message); one in which the server answered is an answer.
     */
    private static boolean mayHaveGone(MailException failure) {
        return failure instanceof MailSendException sending
                && sending.getCause() == null
                && sending.getFailedMessages().values().stream()
                        .anyMatch(each -> !(each instanceof SendFailedException));
    }

    private String messageId(Message message) {
        var domain = from.substring(from.indexOf('@') + 1).replace(">", "");
        return "<%s@%s>".formatted(message.key(), domain);
    }
}
