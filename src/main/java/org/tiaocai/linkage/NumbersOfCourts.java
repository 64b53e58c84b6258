package org.tiaocai.linkage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.CourtCaseNos;
import org.tiaocai.shared.RegistrationNumber;

/** The courts' numbers of suits, of applications to set aside, of preservation and of cases brought after our delay. */
@Component
record NumbersOfCourts(JdbcClient jdbc) implements CourtCaseNos {

    @Override
    public List<String> of(RegistrationNumber number) {
        return jdbc.sql("""
            select docket_no from court_proceeding where registration_number = :number
            union select docket_no from preservation where registration_number = :number and docket_no is not null
            union select docket_no from overdue_case where registration_number = :number and docket_no is not null\
            """).param("number", number.value()).query(String.class).list();
    }
}
