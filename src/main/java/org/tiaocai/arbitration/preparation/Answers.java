package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All answers of all respondents. */
@Repository
@Transactional
public class Answers {

    private final JdbcClient jdbc;

    Answers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long open(RegistrationNumber number, long partyId, LocalDate servedOn) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("insert into answer (registration_number, party_id, served_on) values (?, ?, ?)")
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
    public List<Answer> of(RegistrationNumber number) {
        return rows("registration_number = ? order by id", number.value());
    }

    Answer get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这份答辩的记录"));
    }

    private void change(String set, Object on, @Nullable String summary, long id) {
        var changed = jdbc.sql(
                        "update answer set " + set + " where id = ? and answered_on is null and waived_on is null")
                .params(on, summary, id)
                .update();
        if (changed == 0) {
            throw new Refused("该被申请人的答辩已经登记，请刷新后查看");
        }
    }

    private List<Answer> rows(String condition, Object key) {
        return jdbc.sql("select * from answer where " + condition)
                .param(key)
                .query((row, line) -> new Answer(
                        row.getLong("id"),
                        RegistrationNumber.of(row.getString("registration_number")),
                        row.getLong("party_id"),
                        row.getObject("served_on", LocalDate.class),
                        row.getObject("answered_on", LocalDate.class),
                        row.getObject("waived_on", LocalDate.class),
                        row.getString("summary")))
                .list();
    }
}
