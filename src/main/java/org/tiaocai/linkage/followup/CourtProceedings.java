package org.tiaocai.linkage.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All suits and applications that the commission has heard of. */
@Repository
@Transactional
public class CourtProceedings {

    private final JdbcClient jdbc;
    private final Rows<CourtProceeding> rows;

    CourtProceedings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "court_proceeding", this::read);
    }

    /** The proceedings of a case in the order in which they became known. */
    @Transactional(readOnly = true)
    public List<CourtProceeding> of(RegistrationNumber number) {
        return rows.of(number);
    }

    public CourtProceeding get(long id) {
        return rows.get(id, "没有登记过这件法院案件");
    }

    @Transactional(readOnly = true)
    public Optional<CourtProceeding> find(String court, String docketNo) {
        return rows.where("court = ? and docket_no = ?", court, docketNo).stream()
                .findFirst();
    }

    long insert(RegistrationNumber number, long documentId, long partyId, Filed filed, Set<Long> workers) {
        var id = rows.insert("registration_number, document_id, party_id, kind, court, docket_no, filed_on")
                .values(number, documentId, partyId, filed.kind(), filed.court(), filed.docketNo(), filed.filedOn());
        workers.forEach(
                worker -> jdbc.sql("insert into court_proceeding_worker (proceeding_id, party_id) values (?, ?)")
                        .params(id, worker)
                        .update());
        return id;
    }

    /** @param setAside the rulings that are set aside, where it is a part of the award */
    void ended(
            CourtProceeding one,
            ProceedingResult result,
            LocalDate effectiveOn,
            Map<Long, LocalDate> receipts,
            Set<Long> setAside) {
        if (!rows.updateIf("result is null", one.id(), "result = ?, effective_on = ?", result, effectiveOn)) {
            throw new Refused(one.docketNo() + " 已经登记过生效结果，不能再变更");
        }
        receipts.forEach((party, day) -> jdbc.sql(
                        "insert into court_proceeding_receipt (proceeding_id, party_id, received_on) values (?, ?, ?)")
                .params(one.id(), party, day)
                .update());
        setAside.forEach(
                item -> jdbc.sql("insert into court_proceeding_item (proceeding_id, award_item_id) values (?, ?)")
                        .params(one.id(), item)
                        .update());
    }

    private CourtProceeding read(ResultSet row, int line) throws SQLException {
        var id = row.getLong("id");
        var result = row.getString("result");
        return new CourtProceeding(
                id,
                RegistrationNumber.of(row.getString("registration_number")),
                row.getLong("document_id"),
                row.getLong("party_id"),
                ProceedingKind.valueOf(row.getString("kind")),
                row.getString("court"),
                row.getString("docket_no"),
                row.getObject("filed_on", LocalDate.class),
                Set.copyOf(jdbc.sql("select party_id from court_proceeding_worker where proceeding_id = ?")
                        .param(id)
                        .query(Long.class)
                        .list()),
                result == null ? null : ProceedingResult.valueOf(result),
                row.getObject("effective_on", LocalDate.class),
                receipts(id),
                Set.copyOf(jdbc.sql("select award_item_id from court_proceeding_item where proceeding_id = ?")
                        .param(id)
                        .query(Long.class)
                        .list()));
    }

    private Map<Long, LocalDate> receipts(long id) {
        return jdbc
                .sql("select party_id, received_on from court_proceeding_receipt where proceeding_id = ?")
                .param(id)
                .query((row, line) -> Map.entry(row.getLong("party_id"), row.getObject("received_on", LocalDate.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
