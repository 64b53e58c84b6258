package org.tiaocai.linkage.protection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.linkage.protection.Road.Result;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All of them; what has ended changes no more. */
@Repository
class ProtectionRequests {

    private final Rows<ProtectionRequest> rows;

    ProtectionRequests(JdbcClient jdbc) {
        this.rows = new Rows<>(jdbc, "protection_request", ProtectionRequest.class);
    }

    List<ProtectionRequest> of(RegistrationNumber number) {
        return rows.of(number);
    }

    boolean hasPerformance(RegistrationNumber number) {
        return of(number).stream().anyMatch(one -> one.result() == Result.PERFORMED);
    }

    long insert(RegistrationNumber number, Road road, LocalDate on, @Nullable String court, @Nullable String caseNo) {
        return rows.insert("registration_number, road, applied_on, court, court_case_no")
                .once(number, road, on, court, caseNo);
    }

    void ended(ProtectionRequest one, Result result, LocalDate on) {
        changed(one, "result = ?, result_on = ?", result, on);
    }

    void ordered(ProtectionRequest one, LocalDate on) {
        changed(one, "result = ?, ordered_on = ?", Result.ORDERED, on);
    }

    private void changed(ProtectionRequest one, String set, @Nullable Object... values) {
        var before = one.result() == null ? "result is null" : "result = 'ORDERED'";
        if (!rows.updateIf(before, one.id(), set, values)) {
            throw new Refused("同事刚刚登记了结果，请刷新后核对");
        }
    }
}
