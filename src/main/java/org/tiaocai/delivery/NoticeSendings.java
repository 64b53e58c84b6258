package org.tiaocai.delivery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.delivery.channels.Channel;
import org.tiaocai.shared.Rows;

/**
 * One row for each notice and channel. That a message is about to go over is committed before it does: whoever finds it so
 * knows that a sender died on the way, and that the message may have arrived.
 */
@Repository
class NoticeSendings {

    private final Rows<Sending> rows;
    private final Clock clock;

    NoticeSendings(JdbcClient jdbc, Clock clock) {
        this.rows = new Rows<>(jdbc, "notice_sending", Sending.class);
        this.clock = clock;
    }

    enum State {
        /** On its way, or lost on its way. */
        SENDING,
        /** The server said no; it is tried again. */
        WAITING,
        GIVEN_UP,
        SENT,
        UNCERTAIN
    }

    record Sending(long id, long noticeId, Channel channel, State state, int attempts) {}

    Optional<Sending> find(long notice, Channel channel) {
        return rows.where("notice_id = ? and channel = ?", notice, channel).stream()
                .findFirst();
    }

    /** @return which attempt this is, from 1 */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int begins(long notice, Channel channel) {
        var before = find(notice, channel);
        if (before.isEmpty()) {
            rows.insert("notice_id, channel, state, attempts, tried_at")
                    .values(notice, channel, State.SENDING, 1, OffsetDateTime.now(clock));
            return 1;
        }
        var attempt = before.get().attempts() + 1;
        rows.update(
                before.get().id(),
                "state = ?, attempts = ?, tried_at = ?",
                State.SENDING,
                attempt,
                OffsetDateTime.now(clock));
        return attempt;
    }

    /** The server said no: known for sure, whatever becomes of the caller's transaction. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void notTaken(long notice, Channel channel, boolean last) {
        ends(notice, channel, last ? State.GIVEN_UP : State.WAITING);
    }

    void sent(long notice, Channel channel) {
        ends(notice, channel, State.SENT);
    }

    void uncertain(long notice, Channel channel) {
        ends(notice, channel, State.UNCERTAIN);
    }

    private void ends(long notice, Channel channel, State state) {
        find(notice, channel).ifPresent(sending -> rows.update(sending.id(), "state = ?", state));
    }
}
