package org.tiaocai.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;

/** 当事人的进出, as they are on record. */
final class PartyPlaces {

    private static final String PLACES = """
            select p.id, p.kind, p.left_on, p.left_by, p.succeeds_id, p.succession_basis, p.kinship, p.kinship_proof, p.gone_known_on, p.gone_on,
                p.gone_proof, p.application_ended_on, p.application_ended_by, predecessor.side as side_before, predecessor.left_by as left_before,
                predecessor.name as name_before
            from party p left join party predecessor on predecessor.id = p.succeeds_id
            where p.registration_number = ? and (p.left_on is not null or p.succeeds_id is not null
                or p.gone_known_on is not null or p.application_ended_on is not null)""";

    private final JdbcClient jdbc;
    private final Table rows;

    PartyPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "party");
    }

    /** By the party's id; most parties neither left nor came in another's place. */
    Map<Long, PlaceInCase> of(RegistrationNumber number) {
        var places = new HashMap<Long, PlaceInCase>();
        jdbc.sql(PLACES).param(number.value()).query(row -> {
            places.put(row.getLong("id"), read(row));
        });
        return places;
    }

    void leave(Collection<Long> ids, Leaving by, LocalDate on) {
        ids.forEach(id -> rows.updateIf("left_on is null", id, "left_on = ?, left_by = ?", on, by));
    }

    void endApplication(Collection<Long> ids, Leaving by, LocalDate on) {
        ids.forEach(id -> rows.updateIf(
                "left_on is null and application_ended_on is null",
                id,
                "application_ended_on = ?, application_ended_by = ?",
                on,
                by));
    }

    /** What is known already is not unsaid by a later record that says less. */
    void gone(long id, LocalDate knownOn, @Nullable LocalDate on, @Nullable String proof) {
        rows.update(
                id,
                "gone_known_on = coalesce(gone_known_on, ?), gone_on = coalesce(cast(? as date), gone_on),"
                        + " gone_proof = coalesce(cast(? as varchar(500)), gone_proof)",
                knownOn,
                on,
                proof);
    }

    /** It was recorded by mistake. */
    void notGone(long id) {
        rows.update(id, "gone_known_on = null, gone_on = null, gone_proof = null");
    }

    void succeeds(long id, long predecessor, SuccessionBasis basis, Successor said) {
        rows.update(
                id,
                "succeeds_id = ?, succession_basis = ?, kinship = ?, kinship_proof = ?,"
                        + " application_ended_on = (select b.application_ended_on from party b where b.id = ?),"
                        + " application_ended_by = (select b.application_ended_by from party b where b.id = ?)",
                predecessor,
                basis,
                Typed.text(said.kinship()),
                Typed.text(said.kinshipProof()),
                predecessor,
                predecessor);
    }

    /** 补充的关系证明; what is known is not unsaid. */
    void kin(long id, @Nullable String kinship, @Nullable String proof) {
        rows.update(
                id,
                "kinship = coalesce(cast(? as varchar(50)), kinship),"
                        + " kinship_proof = coalesce(cast(? as varchar(200)), kinship_proof)",
                Typed.text(kinship),
                Typed.text(proof));
    }

    private static PlaceInCase read(ResultSet row) throws SQLException {
        var leftBy = row.getString("left_by");
        var basis = row.getString("succession_basis");
        var how = basis == null ? null : SuccessionBasis.valueOf(basis);
        return new PlaceInCase(
                row.getObject("left_on", LocalDate.class),
                leftBy == null ? null : Leaving.valueOf(leftBy),
                row.getObject("succeeds_id", Long.class),
                how,
                how == null
                        ? null
                        : how.titleAfter(before(row), PartyKind.valueOf(row.getString("kind"))) + kinship(row),
                gone(row),
                how == null ? null : new PlaceInCase.Kin(row.getString("kinship"), row.getString("kinship_proof")),
                ended(row));
    }

    private static PlaceInCase.@Nullable ApplicationEnded ended(ResultSet row) throws SQLException {
        var on = row.getObject("application_ended_on", LocalDate.class);
        return on == null
                ? null
                : new PlaceInCase.ApplicationEnded(on, Leaving.valueOf(row.getString("application_ended_by")));
    }

    /** ，系其女儿. */
    private static String kinship(ResultSet row) throws SQLException {
        @Nullable String kinship = row.getString("kinship");
        return kinship == null ? "" : "，系其" + kinship;
    }

    private static PlaceInCase.@Nullable Gone gone(ResultSet row) throws SQLException {
        var knownOn = row.getObject("gone_known_on", LocalDate.class);
        return knownOn == null
                ? null
                : new PlaceInCase.Gone(knownOn, row.getObject("gone_on", LocalDate.class), row.getString("gone_proof"));
    }

    private static String before(ResultSet row) throws SQLException {
        @Nullable String side = row.getString("side_before");
        if (Leaving.DIED_BEFORE.name().equals(row.getString("left_before"))) {
            return "劳动者" + row.getString("name_before");
        }
        return (side == null ? "" : Side.valueOf(side).label()) + row.getString("name_before");
    }
}
