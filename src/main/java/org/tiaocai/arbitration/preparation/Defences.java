package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** All answers of all respondents. */
@Repository
@Transactional
public class Defences {

    private final JdbcClient jdbc;

    Defences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long open(CaseNumber number, long partyId, LocalDate servedOn) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("insert into defence (dispute_number, party_id, served_on) values (?, ?, ?)")
                .params(number.value(), partyId, servedOn)
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    void answered(long id, LocalDate on, @Nullable String summary) {
        change("answered_on = ?, summary = ?", on, summary, id);
    }

    void waived(long id, LocalDate on, @Nullable String summary) {
        change("waived_on = ?, summary = ?", on, summary, id);
    }

    /** The answers of a case in the order in which the copies were served. */
    @Transactional(readOnly = true)
    public List<Defence> of(CaseNumber number) {
        return rows("dispute_number = ? order by id", number.value());
    }

    Defence get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这份答辩的记录"));
    }

    private void change(String set, Object on, @Nullable String summary, long id) {
        var changed = jdbc.sql(
                        "update defence set " + set + " where id = ? and answered_on is null and waived_on is null")
                .params(on, summary, id)
                .update();
        if (changed == 0) {
            throw new Refused("该被申请人的答辩已经登记，请刷新后查看");
        }
    }

    private List<Defence> rows(String condition, Object key) {
        return jdbc.sql("select * from defence where " + condition)
                .param(key)
                .query((row, line) -> new Defence(
                        row.getLong("id"),
                        CaseNumber.of(row.getString("dispute_number")),
                        row.getLong("party_id"),
                        row.getObject("served_on", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class),
                        row.getObject("waived_on", LocalDate.class),
                        row.getString("summary")))
                .list();
    }
}
