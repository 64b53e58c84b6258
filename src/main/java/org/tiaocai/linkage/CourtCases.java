package org.tiaocai.linkage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.CaseNumber;

/** Which court has to do with which case; nothing else of ours is open to it. */
@Repository
@Transactional
public class CourtCases {

    private final JdbcClient jdbc;

    CourtCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The court has to do with the case from now on. */
    public void concerns(CaseNumber number, String court) {
        if (!isOf(number, court)) {
            jdbc.sql("insert into court_case (dispute_number, court) values (?, ?)")
                    .params(number.value(), court)
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public boolean isOf(CaseNumber number, String court) {
        return of(court).contains(number);
    }

    /** Ids of the courts that have to do with the case. */
    @Transactional(readOnly = true)
    public List<String> courtsOf(CaseNumber number) {
        return jdbc.sql("select court from court_case where dispute_number = ? order by court")
                .param(number.value())
                .query(String.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<CaseNumber> of(String court) {
        return jdbc.sql("select dispute_number from court_case where court = ? order by dispute_number")
                .param(court)
                .query((row, line) -> CaseNumber.of(row.getString("dispute_number")))
                .list();
    }
}
