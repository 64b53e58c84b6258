package org.tiaocai.linkage.handover;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.chain.Chain;
import org.tiaocai.chain.LinkKind;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** Every package by court, direction and number. */
@Repository
class CourtPackages {

    private final JdbcClient jdbc;
    private final Rows<Entry> rows;
    private final Chain chain;
    private final Clock clock;

    CourtPackages(JdbcClient jdbc, Chain chain, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "court_package", Entry.class, "sequence_no as sequence", "received_at as at");
        this.chain = chain;
        this.clock = clock;
    }

    enum Direction {
        IN,
        OUT
    }

    enum State {
        /** Ahead of its turn: kept until those before it have come. */
        WAITING,
        APPLIED,
        /** Refused when its turn came; the court sends a better one under the same number. */
        REFUSED,
        SENT
    }

    record Entry(
            String court,
            Direction direction,
            long sequence,
            String digest,
            State state,
            OffsetDateTime at,
            @Nullable String reasons) {}

    Optional<Entry> find(String court, Direction direction, long sequence) {
        return of(court, direction).stream()
                .filter(one -> one.sequence() == sequence)
                .findFirst();
    }

    List<Entry> of(String court, Direction direction) {
        return rows.where("court = ? and direction = ? order by sequence_no", court, direction);
    }

    /** What we handed over of the case. */
    List<Entry> handedOver(RegistrationNumber number) {
        return rows.of(number);
    }

    void send(RegistrationNumber number, String court, long sequence, String digest) {
        var id = put(court, Direction.OUT, sequence, digest, State.SENT, null);
        jdbc.sql("update court_package set registration_number = ? where id = ?")
                .params(number.value(), id)
                .update();
        chain.note(number, LinkKind.PACKAGE, id);
    }

    /** What a court sent, whole and in its turn: linked in the chain of the house, since it concerns several cases. */
    void applied(String court, long sequence, String digest) {
        chain.note(Chain.HOUSE, LinkKind.PACKAGE, put(court, Direction.IN, sequence, digest, State.APPLIED, null));
    }

    /** The number whose turn it is. */
    long next(String court, Direction direction) {
        return of(court, direction).stream()
                        .filter(one -> one.state() == State.APPLIED || one.state() == State.SENT)
                        .mapToLong(Entry::sequence)
                        .max()
                        .orElse(0)
                + 1;
    }

    long put(String court, Direction direction, long sequence, String digest, State state, @Nullable String reasons) {
        jdbc.sql(
                        "delete from court_package where court = ? and direction = ? and sequence_no = ? and state in ('WAITING', 'REFUSED')")
                .params(court, direction.name(), sequence)
                .update();
        return rows.insert("court, direction, sequence_no, digest, state, received_at, reasons")
                .values(court, direction, sequence, digest, state, OffsetDateTime.now(clock), reasons);
    }
}
