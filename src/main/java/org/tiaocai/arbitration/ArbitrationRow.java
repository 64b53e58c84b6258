package org.tiaocai.arbitration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/** A row of the table {@code arbitration} as the record it stands for. */
final class ArbitrationRow {

    static Arbitration read(ResultSet row, int line) throws SQLException {
        return new Arbitration(
                RegistrationNumber.of(row.getString("registration_number")),
                Objects.requireNonNull(day(row, "application_received_on")),
                row.getBoolean("collective"),
                row.getBoolean("oral"),
                new Arbitration.Supplement(
                        row.getInt("supplement_notices"),
                        day(row, "supplement_noticed_on"),
                        row.getString("supplement_items"),
                        row.getString("second_supplement_approved_by"),
                        day(row, "supplemented_on")),
                new Arbitration.Deferral(
                        day(row, "mediation_suggested_on"),
                        day(row, "mediation_consent_on"),
                        day(row, "deferral_ended_on")),
                day(row, "undecided_since"),
                filing(row),
                day(row, "accepted_on"),
                row.getString("case_no"),
                choice(ClosingMethod.class, row.getString("closing")),
                day(row, "closed_on"));
    }

    private static Arbitration.@Nullable Filing filing(ResultSet row) throws SQLException {
        var proposal = choice(FilingProposal.class, row.getString("proposal"));
        return proposal == null
                ? null
                : new Arbitration.Filing(
                        row.getString("handler"),
                        proposal,
                        choice(FilingGround.class, row.getString("ground")),
                        row.getString("reason"),
                        row.getString("competent_commission"),
                        choice(ProcedureKind.class, row.getString("procedure_kind")),
                        choice(TribunalForm.class, row.getString("tribunal_form")),
                        row.getString("approver"),
                        day(row, "decided_on"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private ArbitrationRow() {}
}
