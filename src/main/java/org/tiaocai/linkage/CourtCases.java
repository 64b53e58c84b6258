package org.tiaocai.linkage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.RegistrationNumber;

/** Which court has to do with which case; nothing else of ours is open to it. */
@Repository
@Transactional
public class CourtCases {

    private final JdbcClient jdbc;

    CourtCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The court has to do with the case from now on. */
    public void concerns(RegistrationNumber number, String court) {
        if (!isOf(number, court)) {
            jdbc.sql("insert into court_case (registration_number, court) values (?, ?)")
                    .params(number.value(), court)
                    .update();
        }
    }

    @Transactional(readOnly = true)
    public boolean isOf(RegistrationNumber number, String court) {
        return of(court).contains(number);
    }

    /** Ids of the courts that have to do with the case. */
    @Transactional(readOnly = true)
    public List<String> courtsOf(RegistrationNumber number) {
        return jdbc.sql("select court from court_case where registration_number = ? order by court")
                .param(number.value())
                .query(String.class)
                .list();
    }

    @Transactional(readOnly = true)
    public List<RegistrationNumber> of(String court) {
        return jdbc.sql("select registration_number from court_case where court = ? order by registration_number")
                .param(court)
                .query((row, line) -> RegistrationNumber.of(row.getString("registration_number")))
                .list();
    }
}
