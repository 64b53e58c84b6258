package org.tiaocai.linkage.preservation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.preservation.Preservation.Ruling;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All applications for preservation; each moves by verbs. */
@Repository
@Transactional
public class Preservations {

    private final Rows<Preservation> rows;

    Preservations(JdbcClient jdbc) {
        this.rows = new Rows<>(jdbc, "preservation", Preservation.class);
    }

    @Transactional(readOnly = true)
    public List<Preservation> of(RegistrationNumber number) {
        return rows.of(number);
    }

    public Preservation get(long id) {
        return rows.get(id, "没有这项财产保全");
    }

    Preservation insert(
            RegistrationNumber number,
            long party,
            boolean beforeArbitration,
            @Nullable BigDecimal amount,
            String property,
            LocalDate appliedOn) {
        return get(rows.insert("registration_number, party_id, before_arbitration, amount, property, applied_on")
                .once(number, party, beforeArbitration, amount, property, appliedOn));
    }

    void forwarding(Preservation one, String court, String enclosures, LocalDate on) {
        rows.update(one.id(), "court = ?, enclosures = ?, forwarded_on = ?", court, enclosures, on);
    }

    void ruled(
            Preservation one,
            Ruling ruling,
            String court,
            @Nullable String docketNo,
            LocalDate on,
            @Nullable LocalDate until) {
        var set = "ruling = ?, court = ?, docket_no = ?, ruled_on = ?, preserved_until = ?";
        if (!rows.updateIf("ruling is null", one.id(), set, ruling, court, docketNo, on, until)) {
            throw new Refused("这项财产保全已经登记过裁定");
        }
    }

    void ended(Preservation one, LocalDate on) {
        if (!rows.updateIf("ruling = 'PRESERVED' and ended_on is null", one.id(), "ended_on = ?", on)) {
            throw new Refused("这项财产保全没有在进行");
        }
    }
}
