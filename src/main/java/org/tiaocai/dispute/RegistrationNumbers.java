package org.tiaocai.dispute;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.shared.RegistrationNumber;

/** 登记号 without gaps: the year's row is locked until the registration commits. */
@Component
class RegistrationNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    RegistrationNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    RegistrationNumber next(int year) {
        if (advance(year) == 0) {
            begin(year);
            advance(year);
        }
        return RegistrationNumber.of(
                year,
                jdbc.sql("select last_number from registration_number_sequence where \"year\" = ?")
                        .param(year)
                        .query(Long.class)
                        .single());
    }

    private int advance(int year) {
        return jdbc.sql("update registration_number_sequence set last_number = last_number + 1 where \"year\" = ?")
                .param(year)
                .update();
    }

    /** The first case of a year; a racing first is as good as ours, hence the savepoint. */
    private void begin(int year) {
        try {
            savepoint.executeWithoutResult(
                    nested -> jdbc.sql("insert into registration_number_sequence (\"year\", last_number) values (?, 0)")
                            .param(year)
                            .update());
        } catch (DuplicateKeyException begunByAnother) {
            return;
        }
    }
}
