package org.tiaocai.delivery.serving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/** 待补的签收回证扫描件, of all cases: what was served by hand within a year and has no scan, one line for each receipt. */
@Component
public record UnsignedReceipts(JdbcClient jdbc, Rights rights, Clock clock) {

    private static final int MOST = 300;

    public record Receipt(
            RegistrationNumber number,
            long document,
            String recipient,
            LocalDate servedOn,
            List<String> papers,
            Set<String> recipients) {

        /** One name, or the first of several. */
        public String who() {
            return recipient + (recipients.size() > 1 ? "等" + recipients.size() + "人" : "");
        }
    }

    record Row(String number, long document, String recipient, LocalDate servedOn, String title) {}

    List<Receipt> all() {
        var rows = jdbc.sql("""
                        select s.registration_number as number, r.proof_document_id as document, p.name as recipient,
                            r.served_on, d.title
                        from document_service s
                        join receipt r on r.document_id = s.document_id and r.party_id = s.party_id
                        join document d on d.id = s.document_id
                        join party p on p.id = s.party_id
                        where s.closed_at > ? and s.state = 'SERVED' and r.method in ('DIRECT', 'ENTRUSTED')
                            and not exists (select 1 from paper_signed k where k.document_id = r.proof_document_id)
                            and not exists (select 1 from service_attempt a
                                where a.service_id = s.id and a.proof_id is not null)
                        order by s.closed_at, s.id""")
                .param(OffsetDateTime.now(clock).minusYears(1))
                .query(Row.class)
                .list();
        var receipts = new LinkedHashMap<Long, Receipt>();
        for (var row : rows) {
            var receipt = receipts.computeIfAbsent(
                    row.document(),
                    first -> new Receipt(
                            RegistrationNumber.of(row.number()),
                            row.document(),
                            row.recipient(),
                            row.servedOn(),
                            new ArrayList<>(),
                            new LinkedHashSet<>()));
            if (!receipt.papers().contains(row.title())) {
                receipt.papers().add(row.title());
            }
            receipt.recipients().add(row.recipient());
        }
        var readable = rights.readable(
                receipts.values().stream().map(Receipt::number).distinct().toList(), Level.GLIMPSE);
        return receipts.values().stream()
                .filter(one -> readable.contains(one.number()))
                .limit(MOST)
                .toList();
    }

    /** Whether the paper is a receipt that lacks its scan. */
    public boolean isMissing(RegistrationNumber number, long document) {
        return all().stream().anyMatch(one -> one.number().equals(number) && one.document() == document);
    }
}
