package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All answers of all respondents. */
@Repository
@Transactional
public class Answers {

    private final Rows<Answer> rows;

    Answers(JdbcClient jdbc) {
        this.rows = new Rows<>(jdbc, "answer", Answer.class);
    }

    long open(RegistrationNumber number, long partyId, LocalDate servedOn, Answer.To answersTo) {
        return rows.insert("registration_number, party_id, served_on, answers_to")
                .values(number, partyId, servedOn, answersTo);
    }

    void answered(long id, LocalDate on, @Nullable String summary) {
        change(id, "answered_on = ?, summary = ?", on, summary);
    }

    void waived(long id, LocalDate on, @Nullable String summary) {
        change(id, "waived_on = ?, summary = ?", on, summary);
    }

    /** The answers of a case in the order in which the copies were served. */
    @Transactional(readOnly = true)
    public List<Answer> of(RegistrationNumber number) {
        return rows.of(number);
    }

    Answer get(long id) {
        return rows.get(id, "没有这份答辩的记录");
    }

    private void change(long id, String set, @Nullable Object... values) {
        if (!rows.updateIf("answered_on is null and waived_on is null", id, set, values)) {
            throw new Refused("该当事人的答辩已经登记，请刷新后查看");
        }
    }
}
