package org.tiaocai.arbitration.filing;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.RegistrationNumber;

/** 逐项意见 of the sheet; a second review replaces the first. */
@Repository
class FilingConditions {

    private final JdbcClient jdbc;

    FilingConditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void replace(RegistrationNumber number, List<FilingCondition.Opinion> opinions) {
        jdbc.sql("delete from filing_condition where registration_number = ?")
                .param(number.value())
                .update();
        opinions.forEach(one -> jdbc.sql(
                        "insert into filing_condition (registration_number, requirement, met, opinion) values (?, ?, ?, ?)")
                .params(number.value(), one.condition().name(), one.met(), one.opinion())
                .update());
    }

    List<FilingCondition.Opinion> of(RegistrationNumber number) {
        return jdbc
                .sql(
                        "select requirement as condition, met, opinion from filing_condition where registration_number = ?")
                .param(number.value())
                .query(FilingCondition.Opinion.class)
                .list()
                .stream()
                .sorted(Comparator.comparing(FilingCondition.Opinion::condition))
                .toList();
    }
}
