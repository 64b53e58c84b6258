package org.tiaocai.arbitration;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;

/** 案号 without gaps, one sequence a year for each series; the words around it are the bureau's own. */
@Component
public class CaseNos {

    private final JdbcClient jdbc;
    private final HouseSettings house;
    private final Clock clock;
    private final TransactionTemplate savepoint;

    CaseNos(JdbcClient jdbc, HouseSettings house, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.house = house;
        this.clock = clock;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    public String next(String series) {
        var year = LocalDate.now(clock).getYear();
        if (advance(series, year) == 0) {
            begin(series, year);
            advance(series, year);
        }
        var number = jdbc.sql("select last_number from case_no_sequence where series = ? and \"year\" = ?")
                .params(series, year)
                .query(Long.class)
                .single();
        return house.now(words(series))
                .replace("{year}", String.valueOf(year))
                .replace("{number}", String.valueOf(number));
    }

    private static HouseSetting words(String series) {
        return switch (series) {
            case "accepted" -> HouseSetting.CASE_NO_ACCEPTED;
            case "refused" -> HouseSetting.CASE_NO_REFUSED;
            case "review" -> HouseSetting.CASE_NO_REVIEW;
            default -> throw new IllegalArgumentException("no series of case numbers: " + series);
        };
    }

    private int advance(String series, int year) {
        return jdbc.sql("update case_no_sequence set last_number = last_number + 1 where series = ? and \"year\" = ?")
                .params(series, year)
                .update();
    }

    /** The first of a year; a racing first is as good as ours, hence the savepoint. */
    private void begin(String series, int year) {
        try {
            savepoint.executeWithoutResult(
                    nested -> jdbc.sql("insert into case_no_sequence (series, \"year\", last_number) values (?, ?, 0)")
                            .params(series, year)
                            .update());
        } catch (DuplicateKeyException begunByAnother) {
            return;
        }
    }
}
