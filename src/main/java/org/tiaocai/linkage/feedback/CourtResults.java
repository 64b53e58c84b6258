package org.tiaocai.linkage.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.followup.ProceedingResult;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All results of courts, instance by instance. */
@Repository
@Transactional
public class CourtResults {

    private final JdbcClient jdbc;

    CourtResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<CourtResult> of(RegistrationNumber number) {
        return rows("registration_number = ? order by id", number.value());
    }

    public CourtResult get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这项法院结果"));
    }

    CourtResult insert(RegistrationNumber number, long proceeding, LocalDate on, @Nullable String reported) {
        var id = new GeneratedKeyHolder();
        jdbc.sql(
                        "insert into court_result (registration_number, proceeding_id, received_on, reported) values (?, ?, ?, ?)")
                .params(number.value(), proceeding, on, reported)
                .update(id, "id");
        return get(Objects.requireNonNull(id.getKeyAs(Long.class)));
    }

    void entered(CourtResult one, EnteredResult form, String by, LocalDate on) {
        jdbc.sql("""
                        update court_result set instance = ?, result = ?, decided_on = ?, effective_on = ?, entered_by = ?,
                            entered_on = ? where id = ?""")
                .params(
                        form.instance().name(),
                        form.result().name(),
                        form.decidedOn(),
                        form.effectiveOn(),
                        by,
                        on,
                        one.id())
                .update();
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
        jdbc.sql("update court_result set review = ?, reviewed_by = ? where id = ?")
                .params(review, by, one.id())
                .update();
    }

    private List<CourtResult> rows(String condition, Object key) {
        return jdbc.sql("select * from court_result where " + condition)
                .param(key)
                .query((row, line) -> read(row))
                .list();
    }

    private CourtResult read(ResultSet row) throws SQLException {
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
                        .query((item, line) -> new CourtResult.Item(
                                item.getLong("award_item_id"),
                                Verdict.valueOf(item.getString("verdict")),
                                item.getBigDecimal("amount"),
                                choice(Cause.class, item.getString("cause"))))
                        .list());
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
