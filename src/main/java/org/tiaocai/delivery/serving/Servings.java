package org.tiaocai.delivery.serving;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 送达: every service of a document on a party; each moves by verbs, and what is over moves no more. */
@Repository
public class Servings {

    private static final String ROWS = """
            select s.*, d.title, r.proof_document_id from document_service s
            join document d on d.id = s.document_id
            left join receipt r on r.document_id = s.document_id and r.party_id = s.party_id
            where\s""";

    private final JdbcClient jdbc;
    private final ReceiptRows receipts;
    private final Clock clock;

    Servings(JdbcClient jdbc, ReceiptRows receipts, Clock clock) {
        this.jdbc = jdbc;
        this.receipts = receipts;
        this.clock = clock;
    }

    /** The servings of a case in the order in which they were begun. */
    public List<Serving> of(RegistrationNumber number) {
        return jdbc.sql(ROWS + "s.registration_number = ? order by s.id")
                .param(number.value())
                .query((row, line) -> service(row))
                .list();
    }

    /** The day on which the party received the document; empty while it has not. */
    public Optional<LocalDate> servedOn(long documentId, long partyId) {
        return receipts(documentId).stream()
                .filter(receipt -> receipt.partyId() == partyId)
                .map(Receipt::servedOn)
                .findFirst();
    }

    /** Who has received the document, and when. */
    public List<Receipt> receipts(long documentId) {
        return receipts.of(documentId);
    }

    Serving get(RegistrationNumber number, long id) {
        return jdbc.sql(ROWS + "s.id = ? and s.registration_number = ?")
                .params(id, number.value())
                .query((row, line) -> service(row))
                .optional()
                .orElseThrow(() -> new Refused("案件 " + number + " 没有这次送达"));
    }

    /** Begins, or takes up again what had ended without service. @throws Refused while it goes on or when it is done */
    long open(RegistrationNumber number, long documentId, long partyId, ServingClass serviceClass) {
        var before = of(number).stream()
                .filter(one -> one.documentId() == documentId && one.partyId() == partyId)
                .findFirst();
        if (before.isEmpty()) {
            return insert(number, documentId, partyId, serviceClass);
        }
        var id = before.get().id();
        var reopened = jdbc.sql("""
                        update document_service set state = 'OPEN', service_class = ?, method = null, service_day = null,
                            closed_at = null, closing_reason = null
                        where id = ? and state in ('REFUSED', 'ABANDONED')""").params(serviceClass.name(), id).update();
        if (reopened == 0) {
            throw alreadyOrdered();
        }
        return id;
    }

    /** The day of service is certain: it has come, or it comes by the passing of time. */
    void willBeServed(long id, ServingMethod method, LocalDate day) {
        change(
                "update document_service set state = 'WAITING', method = ?, service_day = ? where id = ? and state = 'OPEN'",
                method.name(),
                day,
                id);
    }

    void dayMoved(long id, LocalDate day) {
        jdbc.sql("update document_service set service_day = ? where id = ? and state = 'WAITING'")
                .params(day, id)
                .update();
    }

    void served(Serving service, ServingMethod method, LocalDate day, long proofDocumentId) {
        change(
                "update document_service set state = 'SERVED', closed_at = ? where id = ? and state = 'WAITING'",
                now(),
                service.id());
        receipts.add(
                service.number(), new Receipt(service.documentId(), service.partyId(), method, day, proofDocumentId));
    }

    void refusedToSign(long id) {
        change(
                "update document_service set state = 'REFUSED', closed_at = ? where id = ? and state = 'OPEN'",
                now(),
                id);
    }

    /** @return whether there was anything left to abandon */
    boolean abandon(long id, String reason) {
        return jdbc.sql("""
                        update document_service set state = 'ABANDONED', closed_at = ?, closing_reason = ?
                        where id = ? and state in ('OPEN', 'WAITING')""").params(now(), reason, id).update() > 0;
    }

    private long insert(RegistrationNumber number, long documentId, long partyId, ServingClass serviceClass) {
        var id = new GeneratedKeyHolder();
        try {
            jdbc.sql("""
                            insert into document_service (registration_number, document_id, party_id, service_class, state,
                                ordered_at)
                            values (?, ?, ?, ?, 'OPEN', ?)""")
                    .params(number.value(), documentId, partyId, serviceClass.name(), now())
                    .update(id, "id");
        } catch (DuplicateKeyException orderedMeanwhile) {
            throw alreadyOrdered();
        }
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    private void change(String sql, @Nullable Object... values) {
        if (jdbc.sql(sql).params(values).update() == 0) {
            throw new Refused("这次送达已经登记过结果，不能再变更");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Refused alreadyOrdered() {
        return new Refused("这份文书正在向该当事人送达，或者已经送达，不能重复送达");
    }

    private static Serving service(ResultSet row) throws SQLException {
        var method = row.getString("method");
        return new Serving(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getLong("document_id"),
                row.getString("title"),
                row.getLong("party_id"),
                ServingClass.valueOf(row.getString("service_class")),
                ServingState.valueOf(row.getString("state")),
                method == null ? null : ServingMethod.valueOf(method),
                row.getObject("service_day", LocalDate.class),
                row.getString("closing_reason"),
                row.getObject("proof_document_id", Long.class));
    }
}
