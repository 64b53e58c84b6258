package org.tiaocai.linkage.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 培训学时: forty hours a year for each arbitrator (仲裁组织规则28). */
@Repository
@Transactional
public class TrainingHours {

    /** 组织规则28. */
    public static final int A_YEAR = 40;

    private final JdbcClient jdbc;

    TrainingHours(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param source what was attended; it counts once for a person */
    public void credit(String person, String source, LocalDate on, BigDecimal hours) {
        var known = jdbc.sql("select count(*) from training_credit where person = ? and source = ?")
                        .params(person, source)
                        .query(Long.class)
                        .single()
                > 0;
        if (!known) {
            jdbc.sql("insert into training_credit (person, source, credited_on, hours) values (?, ?, ?, ?)")
                    .params(person, source, on, hours)
                    .update();
        }
    }

    /** By person, of those who have any in the year. */
    @Transactional(readOnly = true)
    public Map<String, BigDecimal> of(int year) {
        var hours = new TreeMap<String, BigDecimal>();
        jdbc.sql(
                        "select person, sum(hours) hours from training_credit where credited_on between ? and ? group by person")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(row -> {
                    hours.put(row.getString("person"), row.getBigDecimal("hours"));
                });
        return hours;
    }
}
