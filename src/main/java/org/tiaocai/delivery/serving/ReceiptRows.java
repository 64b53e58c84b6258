package org.tiaocai.delivery.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.RegistrationNumber;

/** The rows of all receipts; their key lets a party receive a document once. */
@Repository
class ReceiptRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiptRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Receipt> of(long documentId) {
        return jdbc.sql(
                        "select * from receipt where document_id = ? and voided_on is null order by served_on, party_id")
                .param(documentId)
                .query(Receipt.class)
                .list();
    }

    /** 送达无效. @param on null where it counts again */
    void voided(Serving service, @Nullable LocalDate on) {
        jdbc.sql("update receipt set voided_on = ? where document_id = ? and party_id = ?")
                .params(on, service.documentId(), service.partyId())
                .update();
    }

    void add(RegistrationNumber number, Receipt receipt) {
        jdbc.sql("""
                        insert into receipt (document_id, party_id, registration_number, method, served_on, proof_document_id,
                            recorded_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        receipt.documentId(),
                        receipt.partyId(),
                        number.value(),
                        receipt.method().name(),
                        receipt.servedOn(),
                        receipt.proofDocumentId(),
                        OffsetDateTime.now(clock))
                .update();
    }
}
