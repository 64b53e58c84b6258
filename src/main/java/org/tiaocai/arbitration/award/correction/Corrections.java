package org.tiaocai.arbitration.award.correction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.correction.Correction.Decision;
import org.tiaocai.arbitration.award.correction.Correction.Kind;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All corrections of all awards. */
@Repository
@Transactional
public class Corrections {

    private final Rows<Correction> rows;
    private final Clock clock;

    Corrections(JdbcClient jdbc, Clock clock) {
        this.rows = new Rows<>(jdbc, "award_correction", Correction.class);
        this.clock = clock;
    }

    /** The corrections of a case, the first one first. */
    @Transactional(readOnly = true)
    public List<Correction> of(RegistrationNumber number) {
        return rows.of(number);
    }

    long found(
            RegistrationNumber number,
            long awardDocument,
            Kind kind,
            @Nullable Long item,
            String original,
            String corrected,
            LocalDate foundOn) {
        return rows.insert("registration_number, award_document_id, kind, award_item_id, original, corrected, found_on")
                .values(number, awardDocument, kind, item, original, corrected, foundOn);
    }

    Correction get(long id) {
        return rows.get(id, "没有这项补正");
    }

    /** 用印之前退回的，重新决定: what has not been made out is decided anew. */
    void decided(Correction one, Decision decision, String reason, String by) {
        var set = "decision = ?, decision_reason = ?, decided_by = ?, decided_on = ?";
        var open = "(decision is null or decision = 'CORRECTED') and document_id is null";
        if (!rows.updateIf(open, one.id(), set, decision, reason, by, LocalDate.now(clock))) {
            throw new Refused("这项补正已经决定");
        }
    }

    void issued(Correction one, long document) {
        rows.update(one.id(), "document_id = ?", document);
    }
}
