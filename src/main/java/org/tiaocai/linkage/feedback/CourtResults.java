package org.tiaocai.linkage.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All results of courts, instance by instance. */
@Repository
@Transactional
public class CourtResults {

    private final JdbcClient jdbc;
    private final Rows<CourtResult> rows;

    CourtResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "court_result", this::read);
    }

    @Transactional(readOnly = true)
    public List<CourtResult> of(RegistrationNumber number) {
        return rows.of(number);
    }

    public CourtResult get(long id) {
        return rows.get(id, "没有这项法院结果");
    }

    CourtResult insert(RegistrationNumber number, long proceeding, LocalDate on, @Nullable String reported) {
        return get(rows.insert("registration_number, proceeding_id, received_on, reported")
                .values(number, proceeding, on, reported));
    }

    void entered(CourtResult one, EnteredResult form, String by, LocalDate on) {
        var set = "instance = ?, result = ?, decided_on = ?, effective_on = ?, entered_by = ?, entered_on = ?";
        rows.update(one.id(), set, form.instance(), form.result(), form.decidedOn(), form.effectiveOn(), by, on);
        form.comparison()
                .forEach(item -> jdbc.sql(
                                "insert into court_result_item (result_id, award_item_id, verdict, amount, cause) values (?, ?, ?, ?, ?)")
                        .params(
                                one.id(),
                                item.item(),
                                item.verdict().name(),
                                item.amount(),
                                item.cause() == null ? null : item.cause().name())
                        .update());
    }

    void reviewed(CourtResult one, String review, String by) {
        rows.update(one.id(), "review = ?, reviewed_by = ?", review, by);
    }

    private CourtResult read(ResultSet row, int line) throws SQLException {
        var id = row.getLong("id");
        return new CourtResult(
                id,
                RegistrationNumber.of(row.getString("registration_number")),
                row.getLong("proceeding_id"),
                row.getObject("received_on", LocalDate.class),
                row.getString("reported"),
                choice(Instance.class, row.getString("instance")),
                choice(ProceedingResult.class, row.getString("result")),
                row.getObject("decided_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                jdbc.sql("select * from court_result_item where result_id = ? order by award_item_id")
                        .param(id)
                        .query(CourtResult.Item.class)
                        .list());
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
