package org.tiaocai.delivery;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/**
 * One attempt to mail a notice. A dead server is an answer, not a fault: it is counted, and after the attempts of the
 * settings a person takes over. Should the node die between the server's yes and our commit, the same mail goes out
 * again; the notice stays one row, and both mails bear one Message-ID, by which a mail program knows the repeat.
 */
@Component
record Mailing(NoticeFile file, MailServer server, NoticeJournal journal, NoticeSettings settings) {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    SendingOutcome attempt(long noticeId) {
        var notice = file.get(noticeId);
        if (notice.status() != NoticeStatus.PENDING) {
            return notice.status() == NoticeStatus.SENT ? SendingOutcome.SENT : SendingOutcome.GIVEN_UP;
        }
        try {
            server.send(notice);
        } catch (MailException failure) {
            return failed(notice, failure);
        }
        file.sent(noticeId);
        journal.sent(notice);
        return SendingOutcome.SENT;
    }

    private SendingOutcome failed(Notice notice, MailException failure) {
        var attempt = notice.attempts() + 1;
        // the exception's own message may hold the recipient's address
        LOG.warn(
                "Notice {}: attempt {} failed ({})",
                notice.id(),
                attempt,
                failure.getClass().getSimpleName());
        var last = attempt >= settings.attempts();
        file.failed(notice.id(), last ? NoticeStatus.UNDELIVERED : NoticeStatus.PENDING);
        journal.failed(notice, attempt, last);
        return last ? SendingOutcome.GIVEN_UP : SendingOutcome.RETRY;
    }
}
