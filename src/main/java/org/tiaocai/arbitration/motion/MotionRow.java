package org.tiaocai.arbitration.motion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/** A row of the table {@code motion} as the record it stands for. */
final class MotionRow {

    static Motion read(ResultSet row) throws SQLException {
        return new Motion(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                MotionKind.valueOf(row.getString("kind")),
                choice(Side.class, row.getString("raised_by")),
                Objects.requireNonNull(day(row, "raised_on")),
                row.getString("registered_by"),
                row.getString("content"),
                new Motion.Details(
                        choice(Motion.Ground.class, row.getString("ground")),
                        row.getObject("days", Integer.class),
                        row.getString("reference"),
                        day(row, "happened_on"),
                        claim(row),
                        party(row),
                        row.getBoolean("answer_waived")),
                choice(Motion.Decision.class, row.getString("decision")),
                day(row, "decided_on"),
                row.getString("decided_by"),
                row.getString("decision_reason"),
                day(row, "ended_on"));
    }

    private static Motion.@Nullable NewClaim claim(ResultSet row) throws SQLException {
        var type = choice(ClaimType.class, row.getString("claim_type"));
        return type == null
                ? null
                : new Motion.NewClaim(
                        type,
                        row.getBigDecimal("claim_amount"),
                        row.getString("content"),
                        row.getObject("claim_replaces", Integer.class));
    }

    private static Motion.@Nullable NewParty party(ResultSet row) throws SQLException {
        var side = choice(Side.class, row.getString("party_side"));
        return side == null
                ? null
                : new Motion.NewParty(
                        side,
                        PartyKind.valueOf(row.getString("party_kind")),
                        row.getString("party_name"),
                        row.getString("party_phone"),
                        row.getString("party_address"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private MotionRow() {}
}
