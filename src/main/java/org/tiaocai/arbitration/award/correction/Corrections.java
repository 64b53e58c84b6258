package org.tiaocai.arbitration.award.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.correction.Correction.Decision;
import org.tiaocai.arbitration.award.correction.Correction.Kind;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All corrections of all awards. */
@Repository
@Transactional
public class Corrections {

    private final JdbcClient jdbc;
    private final Clock clock;

    Corrections(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The corrections of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<Correction> of(RegistrationNumber number) {
        return rows("registration_number = ? order by id", number.value());
    }

    long found(
            RegistrationNumber number,
            long awardDocument,
            Kind kind,
            @Nullable Long item,
            String original,
            String corrected,
            LocalDate foundOn) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into award_correction (registration_number, award_document_id, kind, award_item_id, original,
                            corrected, found_on)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(number.value(), awardDocument, kind.name(), item, original, corrected, foundOn)
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    Correction get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这项补正"));
    }

    void decided(Correction one, Decision decision, String reason, String by) {
        var decided = jdbc.sql("""
                        update award_correction set decision = ?, decision_reason = ?, decided_by = ?, decided_on = ?
                        where id = ? and decision is null""")
                .params(decision.name(), reason, by, LocalDate.now(clock), one.id())
                .update();
        if (decided == 0) {
            throw new Refused("这项补正已经决定");
        }
    }

    void issued(Correction one, long document) {
        jdbc.sql("update award_correction set document_id = ? where id = ?")
                .params(document, one.id())
                .update();
    }

    private List<Correction> rows(String condition, Object key) {
        return jdbc.sql("select * from award_correction where " + condition)
                .param(key)
                .query((row, line) -> read(row))
                .list();
    }

    private static Correction read(ResultSet row) throws SQLException {
        var decision = row.getString("decision");
        return new Correction(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getLong("award_document_id"),
                Kind.valueOf(row.getString("kind")),
                row.getString("original"),
                row.getString("corrected"),
                row.getObject("found_on", LocalDate.class),
                decision == null ? null : Decision.valueOf(decision),
                row.getString("decision_reason"),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("document_id", Long.class));
    }
}
