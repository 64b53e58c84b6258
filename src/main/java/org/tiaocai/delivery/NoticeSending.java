package org.tiaocai.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.NoticeSendings.State;
import org.tiaocai.delivery.channels.Carrier;
import org.tiaocai.delivery.channels.Channel;
import org.tiaocai.delivery.channels.NotTaken;
import org.tiaocai.delivery.channels.Unclear;

/**
 * One attempt to send a notice, by the channels that the house has and the recipient can be reached on, one after the
 * other. A dead server is an answer, not a fault: it is counted, and after the attempts of the settings the next channel,
 * and at last a person, takes over. What may have gone out is never sent again by itself.
 */
@Component
record NoticeSending(
        NoticeFile file,
        NoticeSendings sendings,
        Addresses addresses,
        NoticeJournal journal,
        CallDay callDay,
        NoticeSettings settings,
        Clock clock) {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeSending.class);

    /** @param again when it is tried again, for {@link SendingOutcome#RETRY} */
    record Attempt(
            SendingOutcome outcome,
            @Nullable OffsetDateTime again,
            @Nullable LocalDate callBy) {

        private static final Attempt SENT = new Attempt(SendingOutcome.SENT, null, null);

        private static Attempt again(OffsetDateTime at) {
            return new Attempt(SendingOutcome.RETRY, at, null);
        }
    }

    Attempt attempt(long noticeId) {
        var notice = file.get(noticeId);
        if (notice.status() != NoticeStatus.PENDING) {
            return notice.status().isToBeTold() ? givenUp(callDay.next(notice.usefulUntil())) : Attempt.SENT;
        }
        for (var carrier : carriers(notice)) {
            var state = sendings.find(noticeId, carrier.channel())
                    .map(NoticeSendings.Sending::state)
                    .orElse(State.WAITING);
            if (state == State.SENDING) {
                return unclear(notice, carrier.channel());
            }
            if (state == State.WAITING) {
                var tried = attempt(notice, carrier);
                if (tried != null) {
                    return tried;
                }
            }
        }
        journal.toBeTold(notice);
        return toBeTold(notice, NoticeStatus.UNDELIVERED);
    }

    /** Null when this channel has given up, and the next one may try. */
    private @Nullable Attempt attempt(Notice notice, Carrier carrier) {
        var now = OffsetDateTime.now(clock);
        var opens = carrier.opens(now);
        if (opens.isAfter(now)) {
            return Attempt.again(opens);
        }
        var channel = carrier.channel();
        var attempt = sendings.begins(notice.id(), channel);
        try {
            carrier.carry(addresses.message(notice, channel));
        } catch (NotTaken failure) {
            return notTaken(notice, channel, attempt, failure);
        } catch (Unclear failure) {
            warn(notice, channel, attempt, failure);
            return unclear(notice, channel);
        }
        sendings.sent(notice.id(), channel);
        file.sent(notice.id());
        journal.sent(notice, channel);
        return Attempt.SENT;
    }

    private @Nullable Attempt notTaken(Notice notice, Channel channel, int attempt, NotTaken failure) {
        warn(notice, channel, attempt, failure);
        var last = attempt >= settings.attempts();
        sendings.notTaken(notice.id(), channel, last);
        file.failed(notice.id());
        journal.failed(notice, channel, attempt, last);
        var pause = settings.retryAfter().multipliedBy(1L << Math.min(attempt - 1, 10));
        return last ? null : Attempt.again(OffsetDateTime.now(clock).plus(pause));
    }

    private Attempt unclear(Notice notice, Channel channel) {
        sendings.uncertain(notice.id(), channel);
        journal.unclear(notice, channel);
        return toBeTold(notice, NoticeStatus.UNCERTAIN);
    }

    private Attempt toBeTold(Notice notice, NoticeStatus status) {
        var callBy = callDay.next(notice.usefulUntil());
        file.toBeTold(notice.id(), status, callBy);
        return givenUp(callBy);
    }

    private static Attempt givenUp(LocalDate callBy) {
        return new Attempt(SendingOutcome.GIVEN_UP, null, callBy);
    }

    private List<Carrier> carriers(Notice notice) {
        return addresses.carriers(notice.email(), notice.phone());
    }

    /** The messages of the exceptions are our own; those of their causes may hold the recipient's address. */
    private static void warn(Notice notice, Channel channel, int attempt, RuntimeException failure) {
        LOG.warn("Notice {}: attempt {} by {}: {}", notice.id(), attempt, channel, failure.getMessage());
    }
}
