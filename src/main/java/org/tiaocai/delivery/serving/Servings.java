package org.tiaocai.delivery.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;

/** 送达: every service of a document on a party; each moves by verbs, and what is over moves no more. */
@Repository
public class Servings {

    private static final String ROWS = """
            select s.*, s.registration_number as number, d.title as document_title, r.proof_document_id from document_service s
            join document d on d.id = s.document_id
            left join receipt r on r.document_id = s.document_id and r.party_id = s.party_id
            where\s""";

    private final JdbcClient jdbc;
    private final Table rows;
    private final ReceiptRows receipts;
    private final Clock clock;

    Servings(JdbcClient jdbc, ReceiptRows receipts, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "document_service");
        this.receipts = receipts;
        this.clock = clock;
    }

    /** The servings of a case in the order in which they were begun. */
    public List<Serving> of(RegistrationNumber number) {
        return jdbc.sql(ROWS + "s.registration_number = ? order by s.id")
                .param(number.value())
                .query(Serving.class)
                .list();
    }

    /** Those of the case that wait to be served on one of these. */
    List<Serving> open(RegistrationNumber number, Collection<Long> parties) {
        var waiting = "s.registration_number = :number and s.state = 'OPEN' and s.party_id in (:parties)";
        return jdbc.sql(ROWS + waiting + " order by s.id")
                .param("number", number.value())
                .param("parties", parties)
                .query(Serving.class)
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

    /** Those with the ids, of whatever case. */
    List<Serving> with(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(ROWS + "s.id in (:ids) order by s.id")
                        .param("ids", ids)
                        .query(Serving.class)
                        .list();
    }

    Serving get(RegistrationNumber number, long id) {
        return jdbc.sql(ROWS + "s.id = ? and s.registration_number = ?")
                .params(id, number.value())
                .query(Serving.class)
                .optional()
                .orElseThrow(() -> new Refused("案件 " + number + " 没有这次送达"));
    }

    /** Begins, or takes up again what had ended without service. @throws Refused while it goes on or when it is done */
    long open(RegistrationNumber number, long documentId, long partyId, ServingClass serviceClass) {
        var before = jdbc.sql("select id from document_service where document_id = ? and party_id = ?")
                .params(documentId, partyId)
                .query(Long.class)
                .optional();
        if (before.isEmpty()) {
            return insert(number, documentId, partyId, serviceClass);
        }
        var id = before.get();
        var set =
                "state = 'OPEN', service_class = ?, method = null, service_day = null, closed_at = null, closing_reason = null";
        if (!rows.updateIf("state in ('REFUSED', 'ABANDONED')", id, set, serviceClass)) {
            throw alreadyOrdered();
        }
        return id;
    }

    /** The day of service is certain: it has come, or it comes by the passing of time. */
    void willBeServed(long id, ServingMethod method, LocalDate day) {
        change("state = 'OPEN'", id, "state = 'WAITING', method = ?, service_day = ?", method, day);
    }

    void dayMoved(long id, LocalDate day) {
        rows.updateIf("state = 'WAITING'", id, "service_day = ?", day);
    }

    void served(Serving service, ServingMethod method, LocalDate day, long proofDocumentId) {
        change("state = 'WAITING'", service.id(), "state = 'SERVED', closed_at = ?", now());
        receipts.add(
                service.number(), new Receipt(service.documentId(), service.partyId(), method, day, proofDocumentId));
    }

    void refusedToSign(long id) {
        change("state = 'OPEN'", id, "state = 'REFUSED', closed_at = ?", now());
    }

    /** @return whether there was anything left to abandon */
    boolean abandon(long id, String reason) {
        var set = "state = 'ABANDONED', closed_at = ?, closing_reason = ?";
        return rows.updateIf("state in ('OPEN', 'WAITING')", id, set, now(), reason);
    }

    /** Nobody was there any more who could have received it. */
    void voided(Serving service, LocalDate on) {
        change("state = 'SERVED'", service.id(), "state = 'VOID'");
        receipts.voided(service, on);
    }

    /** That was a mistake. */
    void counts(Serving service) {
        change("state = 'VOID'", service.id(), "state = 'SERVED'");
        receipts.voided(service, null);
    }

    private long insert(RegistrationNumber number, long documentId, long partyId, ServingClass serviceClass) {
        try {
            return rows.insert("registration_number, document_id, party_id, service_class, state, ordered_at")
                    .values(number, documentId, partyId, serviceClass, ServingState.OPEN, now());
        } catch (DuplicateKeyException orderedMeanwhile) {
            throw alreadyOrdered();
        }
    }

    private void change(String condition, long id, String set, @Nullable Object... values) {
        if (!rows.updateIf(condition, id, set, values)) {
            throw new Refused("这次送达已经登记过结果，不能再变更");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Refused alreadyOrdered() {
        return new Refused("这份文书正在向该当事人送达，或者已经送达，不能重复送达");
    }
}
