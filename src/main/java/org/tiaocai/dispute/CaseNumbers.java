package org.tiaocai.dispute;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.shared.CaseNumber;

/** 登记号 without gaps: the year's row is locked until the registration commits. */
@Component
class CaseNumbers {

    private final JdbcClient jdbc;
    private final TransactionTemplate savepoint;

    CaseNumbers(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    CaseNumber next(int year) {
        if (advance(year) == 0) {
            begin(year);
            advance(year);
        }
        return CaseNumber.of(
                year,
                jdbc.sql("select last_number from case_number_sequence where \"year\" = ?")
                        .param(year)
                        .query(Long.class)
                        .single());
    }

    private int advance(int year) {
        return jdbc.sql("update case_number_sequence set last_number = last_number + 1 where \"year\" = ?")
                .param(year)
                .update();
    }

    /** The first case of a year; a racing first is as good as ours, hence the savepoint. */
    private void begin(int year) {
        try {
            savepoint.executeWithoutResult(
                    nested -> jdbc.sql("insert into case_number_sequence (\"year\", last_number) values (?, 0)")
                            .param(year)
                            .update());
        } catch (DuplicateKeyException begunByAnother) {
            return;
        }
    }
}
