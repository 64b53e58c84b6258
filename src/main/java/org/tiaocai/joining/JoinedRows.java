package org.tiaocai.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.hearing.HeardTogether;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** Which cases are or were joined to which. */
@Repository
@Transactional
class JoinedRows implements HeardTogether {

    private final Rows<JoinedCase> rows;

    JoinedRows(JdbcClient jdbc) {
        this.rows = new Rows<>(jdbc, "joined_case", JoinedCase.class);
    }

    void join(RegistrationNumber leading, RegistrationNumber joined, String reason, LocalDate on, String by) {
        rows.once(leading, joined);
        rows.insert("leading_case, joined, reason, joined_on, joined_by").values(leading, joined, reason, on, by);
    }

    void separate(long id, String reason, LocalDate on, String by) {
        rows.find(id).ifPresent(one -> rows.isOver(one.leadingCase(), one.joined()));
        rows.update(id, "separation_reason = ?, separated_on = ?, separated_by = ?", reason, on, by);
    }

    @Transactional(readOnly = true)
    List<JoinedCase> of(RegistrationNumber number) {
        return rows.where("leading_case = ? or joined = ? order by id", number, number);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RegistrationNumber> leading(RegistrationNumber number) {
        return of(number).stream()
                .filter(one -> one.isTogether() && one.joined().equals(number))
                .map(JoinedCase::leadingCase)
                .findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public List<RegistrationNumber> joined(RegistrationNumber number) {
        return of(number).stream()
                .filter(one -> one.isTogether() && one.leadingCase().equals(number))
                .map(JoinedCase::joined)
                .toList();
    }
}
